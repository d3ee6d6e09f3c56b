public import PeerSupport
public import Sealing

/// A new program with its secret keys, before anything of it is saved.
public struct FoundedProgram: Sendable {
  /// The program, signed.
  public let program: Program
  /// What the root key grows from; belongs into the coordinator's locker.
  public let rootSeed: SecretBytes
  /// What opens counts and team documents; belongs into the coordinator's locker.
  public let sealingSecret: SecretBytes

  /// Makes a program with keys of its own; nothing is saved yet.
  public init(name: String, place: Place, policy: Policy, at now: Timestamp) {
    let root = SigningKeys()
    let sealing = SealingKeys()
    program = Program(
      id: Hex.encode(Random.bytes(16)), name: name, place: place, policy: policy,
      roster: Roster(issued: now), rootKey: root.publicKeyText, sealingKey: Base64.encode(sealing.publicKey)
    ).signed(with: root)
    rootSeed = root.seed
    sealingSecret = sealing.secret
  }

  /// Puts the keys and the pin into the coordinator's locker.
  ///
  /// Save the locker before `found`: a program whose keys are lost can never be changed again.
  public func keep(in locker: inout Locker, path: String) {
    locker.rootSeed = StoredSecret(rootSeed)
    locker.coordinatorSecret = StoredSecret(sealingSecret)
    locker.pin(PinnedProgram(program, path: path))
  }
}

extension Library {
  /// Writes a new program into a library that has none; throws `storage(.conflict)` where there is one.
  public func found(_ founded: FoundedProgram) throws(ProgramError) {
    do {
      _ = try storage.put(DocumentCoder.encode(founded.program), as: .program, replacing: nil)
    } catch {
      throw .storage(error)
    }
  }
}
