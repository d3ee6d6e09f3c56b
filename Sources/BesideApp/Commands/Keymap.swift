public import Canvas

/// Which key runs which command: the table's own keys, with a person's overrides laid over them.
public struct Keymap: Equatable, Sendable {
  /// The keys that replace a command's own.
  public private(set) var overrides: [CommandID: [KeyPress]]

  /// The table's own keys.
  public static let standard = Keymap(overrides: [:])

  /// Two commands that would answer to one key in one layer.
  public struct Clash: Equatable, Sendable {
    /// The key that is taken twice.
    public let key: KeyPress
    /// The commands that want it, in table order.
    public let commands: [CommandID]
    /// The layer in which they meet.
    public let layer: Layer
  }

  /// Lays overrides over the table's keys; where keys clash the earlier command of the table wins.
  public init(overrides: [CommandID: [KeyPress]]) {
    self.overrides = overrides
  }

  /// The keys of a command.
  public func keys(for command: Command) -> [KeyPress] {
    overrides[command.id] ?? command.keys
  }

  /// The command that a key runs in a layer; while text is being written, the keys of writing come first.
  ///
  /// Looking through the table once a key takes no time that anyone notices; preparing an answer for every key of
  /// every layer would be felt at each start.
  public func command(for key: KeyPress, in layer: Layer, isWriting: Bool = false) -> Command? {
    let wanted = CommandTable.all.filter { $0.applies(in: layer) && keys(for: $0).contains(key) }
    return wanted.first { $0.isWriting == isWriting } ?? wanted.first
  }

  /// Every key that two commands of one layer want at the same time.
  public func clashes() -> [Clash] {
    Layer.allCases.flatMap { layer -> [Clash] in
      let here = CommandTable.commands(in: layer)
      return clashes(among: here.filter(\.isWriting), layer)
        + clashes(among: here.filter { !$0.isWriting }, layer)
    }
  }

  private func clashes(among commands: [Command], _ layer: Layer) -> [Clash] {
    var wanted: [KeyPress: [CommandID]] = [:]
    var order: [KeyPress] = []
    for command in commands {
      for key in keys(for: command) {
        if wanted[key] == nil { order.append(key) }
        wanted[key, default: []].append(command.id)
      }
    }
    return order.compactMap { key in
      guard let commands = wanted[key], commands.count > 1 else { return nil }
      return Clash(key: key, commands: commands, layer: layer)
    }
  }
}

extension AppState {
  /// The first key of a command, as sentences name it.
  func key(of id: CommandID) -> String {
    CommandTable.command(id).flatMap { surroundings.keymap.keys(for: $0).first }?.description ?? ""
  }
}

extension Command {
  /// Whether it changes text, so that its keys belong to it only while text is being written.
  fileprivate var isWriting: Bool { group == .writing }
}
