/// A telephone number as people write it, read so that it can be shown in groups: a slip is then easy to see (C4).
///
/// It is only read back; what is sent are the person's own words.
public struct PhoneNumber: Hashable, Sendable {
  /// The digits without signs; none where only an extension was given.
  public let digits: String
  /// Whether the digits begin with the code of a country.
  public let isInternational: Bool
  /// The number to ask for once someone answers.
  public let branch: String?
  /// The groups that the person made, where they made some.
  private let ownGroups: [String]

  /// How many digits a number has at most (ITU-T E.164).
  public static let longest = 15

  /// Reads “(555) 010-0199 ext 12”, “+34 612 345 678” or “tel 612.34.56.78”; nil where other words stand there.
  public init?(_ text: String) {
    var rest = Folding.folded(text)[...]
    var groups: [String] = []
    var branch: String?
    var isInternational = false
    var isBranch = false
    var hasComma = false
    while let character = rest.first {
      if character.isASCII, character.isNumber {
        var run = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(run.count)
        // What follows a comma is an extension or another number.
        guard branch == nil, isBranch || !hasComma else { return nil }
        if groups.isEmpty, !isBranch, !isInternational, run.hasPrefix("00") {
          isInternational = true
          run = run.dropFirst(2)
        }
        if isBranch { branch = String(run) } else if !run.isEmpty { groups.append(String(run)) }
      } else if character.isLetter {
        let word = rest.prefix(while: \.isLetter)
        rest = rest.dropFirst(word.count)
        if Self.branchWords.contains(word), !isBranch {
          isBranch = true
        } else if !Self.labels.contains(word) {
          return nil
        }
      } else if character == "+", groups.isEmpty, !isInternational {
        isInternational = true
        rest.removeFirst()
      } else if isInternational, rest.hasPrefix("(0)") {
        // Only who calls from within the country dials it.
        rest = rest.dropFirst(3)
      } else if character == ",", !groups.isEmpty {
        hasComma = true
        rest.removeFirst()
      } else if character.isWhitespace || "-–.():".contains(character) {
        rest.removeFirst()
      } else {
        return nil
      }
    }
    digits = groups.joined()
    ownGroups = groups
    self.isInternational = isInternational
    self.branch = branch
    guard isBranch == (branch != nil), digits.count <= Self.longest, !digits.isEmpty || branch != nil else {
      return nil
    }
  }

  /// The number in groups: those of the person, or where they made none, the usual ones for its length.
  public var grouped: String {
    let isGrouped = ownGroups.count > 1 && ownGroups.allSatisfy { $0.count <= Self.longestGroup }
    let groups = isGrouped ? ownGroups : Self.groups(of: digits, isInternational: isInternational)
    return (isInternational ? "+" : "") + groups.joined(separator: " ")
  }

  private static let longestGroup = 4

  private static func groups(of digits: String, isInternational: Bool) -> [String] {
    var rest = digits[...]
    var groups: [String] = []
    if isInternational {
      let code = codeLength(rest)
      groups.append(String(rest.prefix(code)))
      rest = rest.dropFirst(code)
    } else if rest.count == 11, rest.first == "1" {
      groups.append(String(rest.removeFirst()))
    }
    while !rest.isEmpty {
      // A last group of four reads better than three and one, or two of two; eight are two of four.
      let size = rest.count == 4 || rest.count == 8 ? 4 : rest.count == 5 ? 5 : 3
      groups.append(String(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return groups
  }

  /// How many digits the code of the country has (ITU-T E.164).
  private static func codeLength(_ digits: Substring) -> Int {
    guard let first = digits.first else { return 0 }
    if "17".contains(first) { return 1 }
    return twoDigitCodes.contains(String(digits.prefix(2))) ? 2 : 3
  }

  private static let twoDigitCodes: Set<String> = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
    "49",
    "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82",
    "84",
    "86", "90", "91", "92", "93", "94", "95", "98",
  ]

  private static let branchWords: Set<Substring> = [
    "x", "ext", "extn", "extension", "extensions", "anexo", "interno", "int",
  ]

  private static let labels: Set<Substring> = [
    "tel", "telephone", "telefono", "tlf", "telf", "phone", "cell", "mobile", "cel", "celular", "movil",
    "number",
    "numero", "my", "mi", "work", "home", "desk", "office", "casa", "trabajo", "oficina", "fijo", "text",
    "call",
    "es",
  ]
}
