import Glibc
import PeerLibrary
import PeerSupport
import Testing

@testable import BesideApp
@testable import beside

@Suite("Closing a locker with what is not stored")
struct LockingTests {
  private let team: TwoSupporters
  private let passphrase = "calm river stone"

  init() throws { team = try TwoSupporters() }

  private func plan(_ text: String) -> SelfCarePlan {
    SelfCarePlan(parts: [.humour: text], changed: SystemClock.now)
  }

  private func reopened(_ runner: EffectRunner, _ passphrase: String) async -> [Action] {
    await runner.carryOut(.openLocker(passphrase: passphrase))
  }

  @Test("A plan is stored before the locker closes, and nothing waits")
  func planIsStored() async throws {
    let runner = try await team.runner(0)
    #expect(await runner.carryOut(.closeLocker(keeping: Unsaved(plan: plan("radio")))) == [])
    #expect(await runner.lockers.contents == nil)
    let opened = await reopened(runner, passphrase)
    guard case .lockerOpened(let contents)? = opened.first else {
      Issue.record("The locker did not open")
      return
    }
    #expect(contents.plan.parts[.humour] == "radio")
    #expect(opened.unsaved == nil)
  }

  @Test("B4: what was said of oneself for this run stays in force where a locker holds none of it")
  func aboutMeOfThisRun() async throws {
    let runner = try await team.runner(0)
    _ = await runner.carryOut(.closeLocker())
    let said = AboutMe(team: "East", position: "medic")
    _ = await runner.carryOut(.saveAboutMe(said))
    guard case .lockerOpened(let empty)? = await reopened(runner, passphrase).first else {
      Issue.record("The locker did not open")
      return
    }
    #expect(empty.aboutMe == nil)
    _ = await runner.carryOut(.saveAboutMe(said))
    _ = await runner.carryOut(.closeLocker())
    guard case .lockerOpened(let full)? = await reopened(runner, passphrase).first else {
      Issue.record("The locker did not open")
      return
    }
    #expect(full.aboutMe == said)
  }

  @Test("A plan that cannot be stored waits sealed, and that is told")
  func fullDisk() async throws {
    let runner = try await team.runner(0)
    let lockers = team.folders(0).lockers
    // A plan with a return code in it is not stored by any disk.
    let written = plan("lusab-babad-gutih-tugad-mofor-zupan")
    chmod(lockers, 0o750)
    let answer = await runner.carryOut(.closeLocker(keeping: Unsaved(plan: written)))
    chmod(lockers, 0o700)
    guard case .planSealed? = answer.first else {
      Issue.record("Nothing was told: \(answer)")
      return
    }
    #expect(await reopened(runner, passphrase).unsaved?.plan == written)
  }

  @Test("A passphrase that another window changed closes the locker here, and what was written is not lost")
  func passphraseChangedElsewhere() async throws {
    let (first, second) = (try await team.runner(0), try await team.runner(0))
    let changed = await second.carryOut(.changePassphrase(from: passphrase, to: "wide open fields"))
    #expect(changed == [.passphraseChanged])
    let closed = [Action.lockerClosed(LockerError.passphraseChanged.message)]
    #expect(await first.carryOut(.takeInLocker) == closed)
    let written = plan("radio")
    #expect(await first.carryOut(.savePlan(written)) == closed)
    #expect(await first.carryOut(.keepCode("some-code")) == closed)
    _ = await first.carryOut(.closeLocker(keeping: Unsaved(plan: written)))
    #expect(await reopened(first, passphrase) == [.lockerRefused(LockerError.wrongPassphrase.message)])
    #expect(await reopened(first, "wide open fields").unsaved?.plan == written)
  }

  @Test("A wrong passphrase changes nothing")
  func wrongPassphrase() async throws {
    let runner = try await team.runner(0)
    let refused = await runner.carryOut(.changePassphrase(from: "wrong", to: "wide open fields"))
    #expect(refused == [.passphraseRefused(LockerError.wrongPassphrase.message)])
    #expect(await runner.lockers.contents != nil)
    #expect(await runner.carryOut(.takeInLocker) == [])
  }

  @Test("On a shared login a locker is found by its name, and nothing waits for anyone")
  func shared() async throws {
    let folders = team.folders(7)
    let runner = EffectRunner(folders: folders, zones: SystemTimeZones(), isShared: true)
    let made = await runner.carryOut(.openLocker(passphrase: passphrase, name: "heron", isNew: true))
    guard case .lockerOpened? = made.first else {
      Issue.record("No locker was made: \(made)")
      return
    }
    _ = await runner.carryOut(
      .closeLocker(keeping: Unsaved(plan: plan("lusab-babad-gutih-tugad-mofor-zupan"))))
    #expect(await runner.note == nil)
    let opened = await runner.carryOut(.openLocker(passphrase: passphrase, name: "Heron "))
    guard case .lockerOpened? = opened.first else {
      Issue.record("It did not open: \(opened)")
      return
    }
    let refused = [Action.lockerRefused(LockerError.noneOpens.message)]
    #expect(await runner.carryOut(.openLocker(passphrase: passphrase, name: "wren")) == refused)
    #expect(await runner.carryOut(.openLocker(passphrase: "wrong", name: "heron")) == refused)
  }

  @Test("That others use this login too is remembered, and other settings stay")
  func sharing() async throws {
    let folders = team.folders(8)
    try ConfigFile(folders).set("theme", to: "tide")
    let runner = EffectRunner(folders: folders, zones: SystemTimeZones())
    #expect(await runner.carryOut(.shareAccount(true)) == [.sharingChanged(true)])
    let (config, _) = try Config.read(from: folders.configFile)
    #expect(config.sharedAccount == true && config.theme == "tide")
    #expect(SharedAccount.isChosen(false, folders))
    _ = await runner.carryOut(.keepTheme("dawn"))
    #expect(try Config.read(from: folders.configFile).0.theme == "tide")
  }
}

extension Array where Element == Action {
  /// What had waited sealed.
  fileprivate var unsaved: Unsaved? {
    for case .unsavedFound(let unsaved) in self { return unsaved }
    return nil
  }
}
