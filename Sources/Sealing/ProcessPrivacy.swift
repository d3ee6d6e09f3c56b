import CSystem

/// What the process does so that its memory stays its own.
public enum ProcessPrivacy {
  /// Says that a crash writes no memory to disk and shows none, and that no other program of this account looks in.
  ///
  /// False where the system refused.
  @discardableResult
  public static func forbidCoreDumps() -> Bool { beside_forbid_core_dumps() == 0 }
}
