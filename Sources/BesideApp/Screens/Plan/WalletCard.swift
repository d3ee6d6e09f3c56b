import BuiltIn
import PeerSupport

/// What fits a wallet: a sentence, people with their numbers, and whom to call when nobody answers.
struct WalletCard {
  private let title: String
  private let language: String
  private let sentence: String?
  private let people: [String]
  private let help: [String]

  /// How many people have room on it, and how long a line can be.
  private static let most = 5
  private static let longest = 44

  init(_ plan: SelfCarePlan, _ words: Catalogue, _ help: [String]) {
    title = words(.planTitle)
    language = words.language
    sentence = plan.firstLine(of: .part(.sentence)).map { $0.beginning(scalars: 2 * Self.longest) }
    people = plan.people.filter { $0.phone != nil }.prefix(Self.most).map { person in
      let number = person.phone.map { words(.planNumber, ["number": $0]) } ?? ""
      let room = max(8, Self.longest - number.count - 1)
      return EditorInput.accepted(person.name.beginning(scalars: room) + " " + number, isMultiline: false)
    }
    self.help = help.prefix(3).map { $0.beginning(scalars: Self.longest) }
  }

  private static let style = """
    @page { margin: 14mm }
    body { font: 8.5pt/1.3 Helvetica, Arial, sans-serif; color: #222; margin: 1em }
    article { width: 85.6mm; min-height: 54mm; box-sizing: border-box; border: .3mm dashed #999;
      border-radius: 3mm; padding: 4mm; overflow-wrap: anywhere }
    p { margin: 0 0 1mm }
    .said { font-style: italic; margin-bottom: 2mm }
    .help { margin-top: 2mm; font-weight: bold }
    """

  /// The whole file; the dashes show where to cut.
  var html: String {
    let said = sentence.map { "<p class=\"said\">\(Markup.escaped($0))</p>\n" } ?? ""
    let lines = people.map { "<p>\(Markup.escaped($0))</p>\n" }.joined()
    let calls = help.map { "<p class=\"help\">\(Markup.escaped($0))</p>\n" }.joined()
    return Markup.page(
      title: title, language: language, style: Self.style,
      body: "<article>\n\(said)\(lines)\(calls)</article>\n")
  }
}
