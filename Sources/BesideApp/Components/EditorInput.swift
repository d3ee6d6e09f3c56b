import PeerSupport

/// What of a text may be written into a field.
enum EditorInput {
  /// The text without control characters; line ends stay where lines are allowed, and become spaces elsewhere.
  static func accepted(_ text: String, isMultiline: Bool) -> String {
    var accepted = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": accepted.append(isMultiline ? "\n" : " ")
      case "\t": accepted.append(isMultiline ? "\t" : " ")
      default:
        if scalar.properties.generalCategory != .control { accepted.append(scalar) }
      }
      previous = scalar
    }
    return String(accepted)
  }

  /// As many whole characters from the beginning as fit so many Unicode scalars; all of them without a number.
  static func beginning(of text: String, scalars room: Int?) -> String {
    room.map { text.beginning(scalars: $0) } ?? text
  }
}
