/// The key of a text: lower-case parts in camel case with dots between, such as `inbox.nextContact`.
struct WordName: Hashable {
  let name: String

  /// Takes a well-formed key; nil for anything else.
  init?(_ name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } && !part.isEmpty
    }
    guard isWellFormed, parts.count > 1, parts[0].allSatisfy(\.isLowercase) else { return nil }
    self.name = name
  }

  /// The first part, by which the generated sources are split.
  var section: String { String(name.prefix { $0 != "." }) }

  /// The name of the Swift constant, such as `inboxNextContact`.
  var constant: String { section + name.split(separator: ".").dropFirst().map(\.capitalizedFirst).joined() }
}

extension StringProtocol {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text between quotation marks, as JSON and Swift both read it.
  var quoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
