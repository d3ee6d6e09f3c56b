public import PeerSupport
import Sealing

extension Program {
  /// The root keys that handed over, each to the one before it in this list, from the newest to the founder's.
  ///
  /// A statement that its key did not sign, or that another program made, leads nowhere.
  var formerKeys: [PublicKeyText] {
    var keys = [rootKey]
    for statement in (successions ?? []).reversed() {
      guard statement.newKey == keys.last, !keys.contains(statement.oldKey), statement.holds(for: id) else {
        continue
      }
      keys.append(statement.oldKey)
    }
    return Array(keys.dropFirst())
  }

  /// Whether this is the pinned program, under the pinned key or under one that it handed over to.
  func continues(_ pin: PinnedProgram) -> Bool {
    id == pin.programID && (rootKey == pin.rootKey || formerKeys.contains(pin.rootKey))
  }

  /// The statement that names a successor who has not begun yet.
  public var openSuccession: Succession? {
    successions?.last { $0.oldKey == rootKey && $0.holds(for: id) }
  }
}

extension Succession {
  /// Whether the old key signed this for that program.
  func holds(for programID: String) -> Bool {
    self.programID == programID
      && PeerLibrary.holds(signature, over: signedBytes, as: .succession, by: oldKey)
  }
}
