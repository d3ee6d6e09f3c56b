/// What can be reached from a value.
enum Reachable {
  /// Every text, in whatever member of whatever member.
  static func texts(of value: Any) -> [String] {
    if let text = value as? String { return [text] }
    if let letter = value as? Character { return [String(letter)] }
    if let letters = value as? [Character] { return [String(letters)] }
    if let text = value as? Substring { return [String(text)] }
    return Mirror(reflecting: value).children.flatMap { texts(of: $0.value) }
  }
}
