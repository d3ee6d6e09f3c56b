public import PeerSupport
public import Sealing

/// What a successor gives to the coordinator: the public halves of their keys, as one line of text.
public struct SuccessorOffer: Hashable, Sendable {
  /// The root key that is to follow.
  public let rootKey: PublicKeyText
  /// Where counts are to be sealed to.
  public let sealingKey: PublicKeyText

  private static let keySize = 32

  init(root: SigningKeys, sealing: SealingKeys) {
    rootKey = root.publicKeyText
    sealingKey = Base64.encode(sealing.publicKey)
  }

  /// Reads the line; nil where it is no such line or names a key that nothing can be sealed to.
  public init?(text: String) {
    guard let bytes = Base64.decode(text), bytes.count == 2 * Self.keySize,
      SealingKeys.isUsable(publicKey: Array(bytes.suffix(Self.keySize)))
    else { return nil }
    rootKey = Base64.encode(Array(bytes.prefix(Self.keySize)))
    sealingKey = Base64.encode(Array(bytes.suffix(Self.keySize)))
  }

  /// Both keys in one line; nothing in it is secret.
  public var text: String { Base64.encode(bytes) }

  /// The words of both keys, to compare aloud before anything is handed over.
  public var fingerprintWords: [String] { FingerprintWords.words(for: bytes) }

  private var bytes: [UInt8] { (Base64.decode(rootKey) ?? []) + (Base64.decode(sealingKey) ?? []) }
}

extension Locker {
  /// The coordinator's keys in this locker, in use or made to follow; nil where there are none.
  public var successorOffer: SuccessorOffer? {
    guard let root = rootKeys, let sealing = coordinatorSealingKeys else { return nil }
    return SuccessorOffer(root: root, sealing: sealing)
  }

  /// Whether this locker holds the key that speaks for the program.
  public func isCoordinator(of program: Program) -> Bool { rootKeys?.publicKeyText == program.rootKey }

  /// Whether this locker holds the key of a program that it has pinned, and so has no room for another one's.
  public var speaksForPinnedProgram: Bool {
    guard let key = rootKeys?.publicKeyText else { return false }
    return programs.contains { $0.rootKey == key }
  }

  /// Makes the keys of a coordinator to come, where there are none.
  public mutating func makeSuccessorKeys() {
    guard rootSeed == nil || coordinatorSecret == nil else { return }
    rootSeed = StoredSecret(SigningKeys().seed)
    coordinatorSecret = StoredSecret(SealingKeys().secret)
  }

  /// The keys that open the counts: those in use, and those of coordinators before.
  public var countingKeys: [SealingKeys] { countingSecrets.compactMap { try? SealingKeys(secret: $0) } }

  /// What these keys grow from, the one in use first.
  public var countingSecrets: [SecretBytes] {
    ([coordinatorSecret].compactMap(\.self) + (formerCoordinatorSecrets ?? [])).map(\.bytes)
  }

  var rootKeys: SigningKeys? { rootSeed.flatMap { try? SigningKeys(seed: $0.bytes) } }

  var coordinatorSealingKeys: SealingKeys? {
    coordinatorSecret.flatMap { try? SealingKeys(secret: $0.bytes) }
  }

  /// Whether the program's coordinator named the keys in this locker to follow.
  public func isNamedSuccessor(in program: Program) -> Bool {
    guard let offer = successorOffer, let statement = program.openSuccession else { return false }
    return statement.newKey == offer.rootKey && statement.newSealingKey == offer.sealingKey
  }

  /// Takes in what opens the counts of before, so that they stay readable once the successor has begun.
  public mutating func takeInSecrets(of program: Program) {
    guard isNamedSuccessor(in: program), let keys = coordinatorSealingKeys,
      let sealed = program.openSuccession.flatMap({ Base64.decode($0.sealedSecret) }),
      var secrets = try? SealedBox.open(sealed, with: keys)
    else { return }
    defer { secrets.wipe() }
    var former = formerCoordinatorSecrets ?? []
    for start in stride(from: 0, to: secrets.count, by: SealingKeys.keySize) {
      let secret = StoredSecret(SecretBytes(Array(secrets[start...].prefix(SealingKeys.keySize))))
      if !former.contains(secret) { former.append(secret) }
    }
    formerCoordinatorSecrets = former
  }
}

extension Coordinator {
  /// Names a successor: from the moment they begin, their key speaks for the program and this one no longer does.
  ///
  /// `secrets` are what opens counts until then, those of coordinators before among them. Naming another successor
  /// before the first has begun takes the first one's place.
  @discardableResult
  public func handOver(
    to offer: SuccessorOffer, secrets: [SecretBytes], at now: Timestamp
  ) throws(ProgramError) -> Program {
    guard let key = Base64.decode(offer.sealingKey),
      let sealed = try? SealedBox.seal(Array(secrets.map(\.bytes).joined()), to: key)
    else { throw .anotherProgram }
    var statement = Succession(
      programID: pin.programID, oldKey: pin.rootKey, newKey: offer.rootKey, newSealingKey: offer.sealingKey,
      sealedSecret: Base64.encode(sealed))
    statement.signature = root.signature(over: statement.signedBytes, as: .succession)
    return try publish(at: now) { program in
      program.successions = (program.successions ?? []).filter { $0.oldKey != pin.rootKey } + [statement]
    }
  }
}

extension Library {
  /// Has the successor whom the coordinator named speak for the program from now on.
  ///
  /// Save the locker with `takeInSecrets` first. Calling again finishes what was interrupted. The caller pins the
  /// answer; throws `anotherProgram` for anyone who was not named.
  public func takeOver(
    pinned pin: PinnedProgram, with locker: Locker, at now: Timestamp
  ) throws(ProgramError) -> Program {
    guard let root = locker.rootKeys else { throw .anotherProgram }
    var (program, revision) = try storedProgram(pinned: pin)
    if program.rootKey != root.publicKeyText {
      guard locker.isNamedSuccessor(in: program), let statement = program.openSuccession else {
        throw .anotherProgram
      }
      program.rootKey = statement.newKey
      program.sealingKey = statement.newSealingKey
      program.serial += 1
      program.roster.issued = now
      program = program.signed(with: root)
      do {
        _ = try storage.put(DocumentCoder.encode(program), as: .program, replacing: revision)
      } catch {
        throw .storage(error)
      }
    }
    do { try signAnew(in: program, with: root) } catch { throw .storage(error) }
    return program
  }
}
