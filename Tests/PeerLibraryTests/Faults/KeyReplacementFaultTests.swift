import Glibc
import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary
@testable import PeerLibraryFaults

@Suite("A key replacement killed at any instant", .timeLimit(.minutes(5)))
struct KeyReplacementFaultTests {
  @Test("E6, J7: leaves the supporter with the keys from before or those from after, and never without")
  func killing() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("killing \(KillFaultTests.kills) replacements, seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let folder = try TemporaryFolder()
    let (library, founded, first) = try founding(in: folder)
    var pin = PinnedProgram(try library.program(pinned: nil), path: "")
    var seen = SeenCards(of: pin.programID)
    var (held, applied) = (first, first)

    for _ in 0..<KillFaultTests.kills {
      let writer = try RunningCommand(
        .faults("replace", folder.path, Base64.encode(founded.rootSeed.bytes)))
      for _ in 0..<random.next() % 6 { note(try #require(writer.readLine()), &held, &applied) }
      // From here to the kill is no time that anyone measures, only as long as so many turns happen to take.
      for _ in 0..<random.next() % 4000 { sched_yield() }
      writer.kill()
      while let line = writer.readLine() { note(line, &held, &applied) }
      #expect(writer.wait() == 128 + SIGKILL)

      let program = try library.program(pinned: pin)
      pin = PinnedProgram(program, path: "")
      let names = try library.supporterNames()
      let read = library.supporters(
        names[...], in: program, at: program.roster.issued, remembering: &seen)
      #expect(read.count == 1)
      let key = try #require(read.first).get().membership.signingKey
      #expect([held, applied].contains(key), "seed \(seed)")
      held = key
    }
    #expect(held != first)
  }

  private func note(_ line: String, _ held: inout String, _ applied: inout String) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 2 else { return }
    if words[0] == "applies" { applied = words[1] }
    if words[0] == "endorsed" { held = words[1] }
  }

  private func founding(in folder: TemporaryFolder) throws -> (Library, FoundedProgram, PublicKeyText) {
    let library = Library(try FolderStorage(path: folder.path))
    let founded = FoundedProgram(
      name: "Riverside", place: Place(country: "US"), policy: Policy(), at: Team.start)
    let keys = SupporterKeys(id: Team.amara, signing: SigningKeys(), sealing: [SealingKeys()])
    var membership = Team.membership(of: Team.amara)
    membership.signingKey = keys.signing.publicKeyText
    let member = FoundingMember(membership: membership, bio: Team.bio(of: keys), signing: keys.signing)
    _ = try library.found(founded, positions: Positions(), members: [member])
    return (library, founded, membership.signingKey)
  }
}
