public import PeerSupport

/// What a plan can be taken along as.
public enum PlanFormat: String, CaseIterable, Sendable {
  case markdown, text, html
  /// A card in the size of a wallet, with numbers on it.
  case card
  /// The people of the A-Team for an address book.
  case contacts
  /// Everything, for another machine.
  case json

  /// How a file of the format ends.
  public var fileEnding: String {
    switch self {
    case .markdown: ".md"
    case .text: ".txt"
    case .html, .card: ".html"
    case .contacts: ".vcf"
    case .json: ".json"
    }
  }

  /// The plan in this format; a card has these lines to call at its end.
  ///
  /// Strain is seen by its owner alone: it stands in the form for another machine, and in no form to be shown.
  public func bytes(of plan: SelfCarePlan, words: Catalogue, help: [String], now: Timestamp) -> [UInt8] {
    switch self {
    case .markdown: Array(plan.markdown(words: words, now: now).utf8)
    case .text:
      Array((plan.plainLines(words: words, columns: 80, now: now).joined(separator: "\n") + "\n").utf8)
    case .html: Array(PlanPaper(plan, words, now).html.utf8)
    case .card: Array(WalletCard(plan, words, help).html.utf8)
    case .contacts: Array(plan.people.map { AddressCard($0).text }.joined().utf8)
    case .json: DocumentCoder.encode(plan)
    }
  }
}
