import PeerSupport

/// Someone of the A-Team as a vCard (RFC 2426) that address books take in; what is needed of them stays here.
struct AddressCard {
  private let person: PlanPerson

  init(_ person: PlanPerson) { self.person = person }

  /// The card with the line ends that the format asks for.
  var text: String {
    let other = person.otherWay ?? ""
    let isAddress = other.contains("@") && !other.contains(where: \.isWhitespace)
    let lines = [
      "BEGIN:VCARD", "VERSION:3.0", "N:\(Self.escaped(person.name));;;;", "FN:\(Self.escaped(person.name))",
      person.phone.map { "TEL:\(Self.escaped($0))" },
      other.isBlank ? nil : (isAddress ? "EMAIL:" : "NOTE:") + Self.escaped(other), "END:VCARD",
    ]
    return lines.compactMap { $0 }.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in EditorInput.accepted(text, isMultiline: true) {
      switch character {
      case "\n": escaped += "\\n"
      case "\\", ",", ";": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A line of more than 75 bytes goes on in the next one, behind a blank; no letter is broken.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if length + size > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += size
    }
    return folded
  }
}
