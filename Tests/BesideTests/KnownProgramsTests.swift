import PeerSupport
import Sealing
import Testing

@testable import BesideApp
@testable import PeerLibrary
@testable import beside

@Suite("The programs that an account knows")
struct KnownProgramsTests {
  private func pin(_ id: String, key: String = "key", path: String, serial: Int = 1) -> PinnedProgram {
    var program = Program(
      id: id, name: "Riverside", place: Place(country: "US"), policy: Policy(),
      roster: Roster(issued: SystemClock.now), rootKey: key)
    program.serial = serial
    return PinnedProgram(program, path: path)
  }

  @Test("A known id under another key is refused, and the real pin stands")
  func lookAlike() throws {
    var known = KnownPrograms()
    try known.remember(pin("a", path: "/real"))
    #expect(throws: ProgramError.anotherProgram) {
      try known.remember(pin("a", key: "other", path: "/lookalike"))
    }
    #expect(known.entries.map(\.pin) == [pin("a", path: "/real")])
  }

  @Test("What was seen never grows older, from whichever folder")
  func serials() throws {
    var known = KnownPrograms()
    try known.remember(pin("a", path: "/real", serial: 3))
    #expect(throws: ProgramError.self) { try known.note(pin("a", path: "/real", serial: 2)) }
    #expect(throws: ProgramError.self) { try known.note(pin("a", path: "/copy", serial: 2)) }
    #expect(known.entry(at: "/real")?.pin.serial == 3)
  }

  @Test("Only opening or joining makes a program the one that opens next")
  func order() throws {
    var known = KnownPrograms()
    try known.remember(pin("a", path: "/a"))
    try known.note(pin("b", path: "/b"), supporter: SupporterID(rawValue: "kim"))
    try known.note(pin("b", path: "/b", serial: 2))
    #expect(known.entries.map(\.pin.path) == ["/a", "/b"])
    #expect(known.entry(at: "/b")?.supporter?.rawValue == "kim")
    #expect(known.entry(at: "/b")?.pin.serial == 2)
    try known.remember(pin("b", path: "/b", serial: 2))
    #expect(known.entries.map(\.pin.path) == ["/b", "/a"])
  }

  @Test("A look-alike with the id of a joined program is not opened, and the joined one still is")
  func joiningALookAlike() async throws {
    let team = try TwoSupporters()
    let staff = try await team.runner(3)
    let mallory = SigningKeys()
    var program = team.founded.program
    program.rootKey = mallory.publicKeyText
    let storage = try FolderStorage.create(path: team.folder + "/lookalike")
    _ = try storage.put(
      DocumentCoder.encode(program.signed(with: mallory)), as: .program, replacing: nil)
    let answer = await staff.carryOut(.joinProgram(folder: team.folder + "/lookalike"))
    #expect(
      answer
        == [.programRefused(ProgramError.anotherProgram.message, at: .folderToJoin, hasLocker: false)])
    await #expect(throws: ProgramError.anotherProgram) {
      try await staff.openLibrary(at: team.folder + "/lookalike", first: 64)
    }
    let entries = try KnownProgramsFile(team.folders(3)).read().entries
    #expect(entries.map(\.pin) == [PinnedProgram(try team.library.program(pinned: nil), path: team.path)])
    _ = try await staff.openLibrary(at: team.path, first: 64)
  }
}
