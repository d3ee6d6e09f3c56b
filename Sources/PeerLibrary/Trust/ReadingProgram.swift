public import PeerSupport
import Sealing

extension Library {
  /// The program, signed by its root key.
  ///
  /// With a pin, it must be the pinned program, no older than seen, under the pinned key or one that the pinned key
  /// handed over to; without one, this is the first use. The caller pins what it gets.
  public func program(pinned: PinnedProgram?) throws(ProgramError) -> Program {
    try storedProgram(pinned: pinned).program
  }

  func storedProgram(pinned: PinnedProgram?) throws(ProgramError) -> (program: Program, revision: Revision) {
    let stored: StoredDocument
    do { stored = try storage.get(.program) } catch { throw .storage(error) }
    let program: Program
    do {
      program = try DocumentCoder.decode(Program.self, from: stored.bytes, file: stored.name.path)
    } catch {
      throw .document(error)
    }
    if let pinned, !program.continues(pinned) { throw .anotherProgram }
    guard holds(program.signature, over: program.signedBytes, as: .program, by: program.rootKey) else {
      throw .forged
    }
    if let pinned, program.serial < pinned.serial {
      throw .olderThanSeen(serial: program.serial, seen: pinned.serial)
    }
    return (program, stored.revision)
  }
}

extension Program {
  /// The words of the root key, to compare with those of an invitation.
  public var fingerprintWords: [String] { FingerprintWords.words(for: Base64.decode(rootKey) ?? []) }

  /// The same program with its root key's signature.
  func signed(with root: SigningKeys) -> Program {
    var program = self
    program.signature = root.signature(over: signedBytes, as: .program)
    return program
  }
}
