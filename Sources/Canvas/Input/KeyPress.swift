/// A key together with what was held down, written as `Ctrl-s`, `Alt-Enter`, `F1`, `Space` or `a`.
public struct KeyPress: Hashable, Sendable {
  /// The key itself.
  public let key: Key
  /// Whether control was held.
  public let control: Bool
  /// Whether alt or meta was held.
  public let alt: Bool
  /// Whether shift was held; never for a key that writes, where shift shows in the character.
  public let shift: Bool

  /// Makes a key press.
  public init(_ key: Key, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.key = key
    self.control = control
    self.alt = alt
    self.shift = shift
  }
}

extension KeyPress: LosslessStringConvertible {
  private static let names: [(key: Key, name: String)] = [
    (.character(" "), "Space"), (.enter, "Enter"), (.escape, "Escape"), (.backTab, "Shift-Tab"),
    (.tab, "Tab"), (.backspace, "Backspace"), (.delete, "Delete"), (.insert, "Insert"), (.up, "Up"),
    (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"), (.end, "End"),
    (.pageUp, "PageUp"), (.pageDown, "PageDown"),
  ]

  /// Reads a key press as ``description`` writes it; nil when it names no key.
  public init?(_ description: String) {
    var rest = Substring(description)
    var control = false
    var alt = false
    var shift = false
    func take(_ prefix: String) -> Bool {
      guard rest.count > prefix.count, rest.hasPrefix(prefix) else { return false }
      rest.removeFirst(prefix.count)
      return true
    }
    while true {
      if take("Ctrl-") {
        control = true
      } else if take("Alt-") {
        alt = true
      } else if rest != "Shift-Tab", take("Shift-") {
        shift = true
      } else {
        break
      }
    }
    guard let key = Self.key(named: rest) else { return nil }
    switch key {
    case .tab where shift:
      self.init(.backTab, control: control, alt: alt)
    case .character(let character) where control:
      // A terminal sends the same code for a letter and its capital here.
      self.init(Self.key(of: character.lowercased()), control: true, alt: alt)
    case .character(let character) where shift:
      self.init(Self.key(of: character.uppercased()), alt: alt)
    default:
      self.init(key, control: control, alt: alt, shift: shift)
    }
  }

  private static func key(named name: Substring) -> Key? {
    if let known = names.first(where: { $0.name == name }) { return known.key }
    if name.count == 1 { return name.first.map(Key.character) }
    guard name.first == "F", let number = Int(name.dropFirst()), (1...63).contains(number) else { return nil }
    return .function(number)
  }

  private static func key(of character: String) -> Key {
    .character(character.first ?? " ")
  }

  /// The key press in the words of keyboards, the same in every language.
  public var description: String {
    let held = (control ? "Ctrl-" : "") + (alt ? "Alt-" : "") + (shift ? "Shift-" : "")
    if let known = Self.names.first(where: { $0.key == key }) { return held + known.name }
    switch key {
    case .character(let character): return held + String(character)
    case .function(let number): return held + "F\(number)"
    default: return held
    }
  }
}
