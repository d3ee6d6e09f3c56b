import PeerLibrary
import PeerSupport
import Sealing
import Testing

@testable import BesideApp
@testable import beside

@Suite("Starting and joining on screen")
struct StartingTests {
  private let team: TwoSupporters
  private let newcomer: EffectRunner

  init() throws {
    team = try TwoSupporters()
    newcomer = EffectRunner(folders: team.folders(4), zones: SystemTimeZones())
  }

  @Test("Joining keeps nothing before the words were compared")
  func joining() async throws {
    let found = await newcomer.carryOut(.joinProgram(folder: team.path))
    let words = ProgramWords(try team.library.program(pinned: nil), isNew: false)
    #expect(words.words.count == 8)
    #expect(found == [.programWords(words)])
    let file = KnownProgramsFile(team.folders(4))
    #expect(try file.read().entries.isEmpty)
    guard case .programOpened = await newcomer.carryOut(.acceptProgram).first else {
      Issue.record("The program was not opened.")
      return
    }
    #expect(try file.read().entries.map(\.pin.path) == [team.path])
  }

  @Test("Whoever starts a program sees its words, with the locker open")
  func starting() async throws {
    let folder = team.folder + "/another"
    let answer = await newcomer.carryOut(
      .startProgram(folder: folder, name: "Hillside", passphrase: "calm river stone"))
    var isOpen = false
    var words: ProgramWords?
    for action in answer {
      if case .lockerOpened = action { isOpen = true }
      if case .programWords(let shown) = action { words = shown }
    }
    #expect(isOpen)
    #expect(words?.isNew == true)
    #expect(words?.words.count == 8)
    guard case .planSaved = await newcomer.carryOut(.savePlan(SelfCarePlan(changed: SystemClock.now))).first
    else {
      Issue.record("The locker was not open.")
      return
    }
  }

  @Test("What is refused says which answer it is about, and makes no locker")
  func refusals() async throws {
    let full = await newcomer.carryOut(
      .startProgram(folder: team.path, name: "Hillside", passphrase: "calm river stone"))
    guard case .programRefused(_, at: .folderToStart, hasLocker: false) = full.first else {
      Issue.record("\(full)")
      return
    }
    _ = await newcomer.carryOut(.openLocker(passphrase: "calm river stone"))
    let wrong = await newcomer.carryOut(
      .startProgram(folder: team.folder + "/another", name: "Hillside", passphrase: "calm river"))
    #expect(
      wrong == [.programRefused(LockerError.wrongPassphrase.message, at: .passphrase, hasLocker: true)])
  }
}
