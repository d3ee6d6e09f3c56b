public import BuiltIn
public import Canvas

/// The stable name of a command, as the config file and click targets spell it.
public struct CommandID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// Dotted words, such as `directory.ask`.
  public let rawValue: String

  /// Makes an identifier from its spelling; it need not exist in the table.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) { rawValue = value }
}

/// Whether a command can run now, and in words why it cannot.
public enum Availability: Equatable, Sendable {
  case available
  case unavailable(Reason)

  /// A reason as a catalogue entry and what fills it.
  public struct Reason: Equatable, Sendable {
    /// The entry.
    public let word: WordKey
    /// What fills the entry's placeholders.
    public let arguments: [String: String]

    /// Names the entry and what fills it.
    public init(_ word: WordKey, _ arguments: [String: String] = [:]) {
      self.word = word
      self.arguments = arguments
    }
  }

  /// Available if the condition holds, else unavailable for the reason.
  static func when(_ condition: Bool, else word: WordKey) -> Availability {
    condition ? .available : .unavailable(Reason(word))
  }
}

/// The heading under which the `?` sheet lists a command.
public enum CommandGroup: String, CaseIterable, Sendable {
  case here, moving, writing, anywhere
}

/// One thing a person can do, declared once: keys, footer, the `?` sheet, overrides and tests read it.
public struct Command: Sendable {
  /// The stable name.
  public let id: CommandID
  /// The keys that run it unless the config says otherwise; the first one is shown.
  public let keys: [KeyPress]
  /// A word or two for the footer.
  public let title: WordKey
  /// What it is called instead where it means something else for the moment; nil where the title holds.
  public let otherTitle: @Sendable (AppState) -> WordKey?
  /// One sentence for the `?` sheet.
  public let help: WordKey
  /// More words by which a search finds it; nil where title and help say enough.
  public let alsoKnownAs: WordKey?
  /// The heading it stands under.
  public let group: CommandGroup
  /// The layers it works in; empty means every layer.
  public let layers: Set<Layer>
  /// Whether the footer shows it.
  public let isInFooter: Bool
  /// Whether it destroys something; such a command is never first and never preselected.
  public let destroys: Bool
  /// Whether it can run now.
  public let availability: @Sendable (AppState) -> Availability
  /// Does it, and returns what is to be done outside.
  public let run: @Sendable (inout AppState) -> [Effect]

  /// Declares a command.
  public init(
    _ id: CommandID, keys: [String], title: WordKey, help: WordKey, alsoKnownAs: WordKey? = nil,
    group: CommandGroup = .here, layers: Set<Layer>, isInFooter: Bool = false, destroys: Bool = false,
    otherTitle: @escaping @Sendable (AppState) -> WordKey? = { _ in nil },
    availability: @escaping @Sendable (AppState) -> Availability = { _ in .available },
    run: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.id = id
    self.keys = keys.compactMap { KeyPress($0) }
    self.title = title
    self.otherTitle = otherTitle
    self.help = help
    self.alsoKnownAs = alsoKnownAs
    self.group = group
    self.layers = layers
    self.isInFooter = isInFooter
    self.destroys = destroys
    self.availability = availability
    self.run = run
  }

  /// What it is called right now.
  public func title(in state: AppState) -> WordKey { otherTitle(state) ?? title }

  /// Whether the command works in a layer.
  public func applies(in layer: Layer) -> Bool {
    layers.isEmpty ? layer != .tooSmall : layers.contains(layer)
  }
}
