import PeerLibrary
import PeerSupport
import Sealing

/// Replaces a supporter's keys again and again, with a coordinator who endorses each time.
struct Replacing {
  private let library: Library
  private let coordinator: Coordinator
  private let now: Timestamp

  /// The root seed is given in base64.
  init(_ library: Library, rootSeed: String) throws {
    let program = try library.program(pinned: nil)
    self.library = library
    now = program.roster.issued
    coordinator = try Coordinator(
      of: library, pinned: PinnedProgram(program, path: ""),
      rootSeed: SecretBytes(Base64.decode(rootSeed) ?? []))
  }

  /// Says each key that applies and each that was endorsed.
  func replaceForEver() throws {
    // One whose writer was killed between applying and endorsing waits already.
    while try endorse() {}
    while true {
      guard let supporter = try supporter() else { return Faults.say("nobody") }
      let keys = SigningKeys()
      var bio = supporter.bio
      bio.sealingKey = Base64.encode(SealingKeys().publicKey)
      Faults.say("applies \(Base64.encode(keys.publicKey))")
      try library.apply(supporter.membership, bio, with: keys, replacingKeys: true)
      _ = try endorse()
    }
  }

  private func supporter() throws -> Supporter? {
    let names = try library.supporterNames()
    return try library.supporters(names[...], in: library.program(pinned: nil), at: now).first?.get()
  }

  private func endorse() throws -> Bool {
    let program = try library.program(pinned: nil)
    guard let applicant = try library.applicants(in: program).first?.get() else { return false }
    _ = try coordinator.endorse(
      applicant, as: applicant.card.membership, replacingKeys: applicant.replacesKeys(in: program), at: now)
    Faults.say("endorsed \(applicant.card.membership.signingKey)")
    return true
  }
}
