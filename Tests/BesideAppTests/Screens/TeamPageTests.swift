import BuiltIn
import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("The Team page")
struct TeamPageTests {
  private static let size = Size(columns: 80, rows: 24)
  private let waiting = TeamOverview.typical.waiting

  private func coordinator(_ keys: String...) throws -> Driver {
    var driver = try Driver.coordinating(.typical, Self.size)
    for key in keys { driver.press(key) }
    return driver
  }

  @Test("J7: it exists only for who holds the program's key in an open locker")
  func onlyForTheCoordinator() throws {
    var driver = try Driver()
    driver.open(supporters: Fixture.supporters(3), worksInbox: true)
    driver.press("5")
    #expect(driver.state.base == .directory)
    #expect(!driver.screen.contains("5 Team"))
    let plan = SelfCarePlan(changed: Driver.now)
    driver.send(.lockerOpened(OpenLocker(plan: plan, supporter: Fixture.supporters(1)[0].id)))
    #expect(!driver.state.tabs.contains(.team))
    driver.send(.lockerOpened(OpenLocker(plan: plan, isCoordinator: true)))
    #expect(driver.state.tabs.last == .team)
    driver.press("Ctrl-l")
    #expect(!driver.state.tabs.contains(.team))
    #expect(driver.state.team == TeamPage())
  }

  @Test("J7: when a successor has begun, the page goes")
  func succeeded() throws {
    var driver = try coordinator()
    driver.send(.teamRead(nil))
    #expect(driver.state.base == .directory)
    #expect(!driver.screen.contains("5 Team"))
  }

  @Test("D1: what is late shows as a number and an age, and leads nowhere")
  func late() throws {
    var driver = try coordinator("Down", "Down")
    #expect(driver.screen.contains("2 requests are late, the oldest by 3 hours"))
    driver.press("Enter")
    #expect(driver.state.top == .team)
    #expect(driver.screen.contains("There is nothing more behind this row."))
    driver.send(.time(Driver.now + 3_600))
    #expect(driver.screen.contains("3 requests are late, the oldest by 4 hours"))
  }

  @Test("E3: small numbers of contacts are never shown")
  func counts() throws {
    let driver = try coordinator("Down", "Down", "Down", "Enter")
    #expect(driver.screen.contains("10 or fewer"))
    for number in 1...10 { #expect(!driver.screen.contains(" \(number) contact")) }
  }

  @Test("E6, J3: who is due comes first, with what is missing")
  func due() throws {
    var driver = try coordinator()
    var supporter = Fixture.supporters(41)[40]
    supporter.membership.mandatedReporterTrained = nil
    driver.send(.supportersChanged([supporter], gone: []))
    driver.press("Down", "Enter")
    #expect(driver.cursorLine?.contains(supporter.bio.name) == true)
    #expect(driver.cursorLine?.contains("mandated-reporter training has no date") == true)
  }

  @Test("B9: gaps in the roster are counts and never names, and lead to no one")
  func coverage() throws {
    var driver = try coordinator("Down", "Down", "Down", "Down", "Down", "Down", "Enter")
    #expect(driver.state.team.opened == .coverage)
    #expect(driver.screen.contains("How many supporters have what in common."))
    var seen = driver.screen
    for _ in 0..<driver.state.team.coverage.count {
      driver.press("Down")
      seen += driver.screen
    }
    #expect(seen.contains("shift: nights") && seen.contains("language: "))
    for supporter in Fixture.supporters(41) { #expect(!seen.contains(supporter.bio.name)) }
    driver.press("Enter")
    #expect(driver.state.top == .teamList)
  }

  @Test("J1, J3: nobody is signed for before every date is there, and then only after one more yes")
  func endorsing() throws {
    var driver = try coordinator("Enter", "Enter")
    driver.press("Ctrl-s")
    #expect(driver.effects == [])
    #expect(driver.screen.contains("A day is needed here"))
    for day in ["2026-01-02", "2026-01-03", "2027-01-01"] {
      driver.type(day)
      driver.press("Enter")
    }
    driver.press("Ctrl-s")
    #expect(driver.screen.contains("That day is still to come"))
    driver.press("Up", "Ctrl-u")
    driver.type("2026-11-20")
    driver.press("Ctrl-s")
    #expect(driver.effects == [])
    #expect(driver.state.top == .confirmation)
    driver.press("Ctrl-s", "Ctrl-y")
    guard case .endorse(let membership, let replaces) = driver.effects.last else {
      Issue.record("nothing was signed")
      return
    }
    #expect(membership.pledged == Day("2026-11-20"))
    #expect(membership.since == Fixture.today)
    #expect(membership.id == waiting[0].supporter.id)
    #expect(!replaces)
    driver.send(.teamDone("Done."))
    #expect(driver.state.top == .teamList)
  }

  @Test("New keys are told apart from a newcomer before anything is signed")
  func newKeys() throws {
    var driver = try coordinator("Enter", "Down")
    #expect(driver.cursorLine?.contains("new keys") == true)
    driver.press("Enter")
    #expect(driver.screen.contains("is a supporter already. This card brings new keys"))
    for word in waiting[1].words { #expect(driver.screen.contains(word)) }
    driver.press("Ctrl-s", "Ctrl-y")
    guard case .endorse(_, replacingKeys: true) = driver.effects.last else {
      Issue.record("not a replacement")
      return
    }
  }

  @Test("A card is sent away only after a yes")
  func declining() throws {
    var driver = try coordinator("Enter", "x", "x")
    #expect(driver.effects == [])
    driver.press("Ctrl-y")
    #expect(driver.effects == [.declineApplicant(waiting[0].supporter.id)])
  }

  @Test("E3, L4: the policy takes numbers within their ranges alone")
  func policy() throws {
    var driver = try coordinator("End", "k", "k", "k", "Enter", "Down", "Down", "Down", "Ctrl-u")
    driver.type("5")
    driver.press("Ctrl-s")
    #expect(driver.effects == [])
    #expect(driver.screen.contains("please type a number from 10 to 1000"))
    driver.press("Ctrl-u")
    driver.type("12")
    driver.press("Ctrl-s")
    var policy = Fixture.program.policy
    policy.smallCount = 12
    #expect(driver.effects == [.publishPolicy(policy)])
    driver.press("Ctrl-s")
    #expect(driver.effects.count == 1, "One save at a time.")
    driver.send(.teamRefused("The disk is full."))
    #expect(driver.screen.contains("The disk is full."))
    #expect(driver.state.team.form.text(.teamSmallCount) == "12")
  }

  @Test("One key renews the roster")
  func roster() throws {
    let driver = try coordinator("r")
    #expect(driver.effects == [.renewRoster])
  }

  @Test("People on call are added, changed and taken away")
  func onCall() throws {
    var driver = try coordinator("End", "k", "k", "Enter", "n")
    driver.type("Noor")
    driver.press("Ctrl-s")
    #expect(driver.screen.contains("A name and a number are needed."))
    driver.press("Tab", "Tab")
    driver.type("555 0177")
    driver.press("Ctrl-s")
    var policy = Fixture.program.policy
    policy.onCall.append(OnCall(name: "Noor", role: "", phone: "555 0177"))
    #expect(driver.takeEffects() == [.publishPolicy(policy)])
    driver.send(.teamDone("Saved."))
    driver.press("x", "Ctrl-y")
    policy = Fixture.program.policy
    policy.onCall.removeFirst()
    #expect(driver.effects == [.publishPolicy(policy)])
  }

  @Test("The key is backed up under a passphrase that was typed twice alike, and is never shown")
  func backingUp() throws {
    var driver = try coordinator("End", "Enter")
    driver.type("/media/stick/key")
    driver.press("Tab")
    driver.type("four calm words")
    #expect(!driver.screen.contains("calm"))
    driver.press("Tab")
    driver.type("four other words")
    driver.press("Ctrl-s")
    #expect(driver.effects == [])
    #expect(driver.screen.contains("These two were not the same."))
    driver.press("Ctrl-u")
    driver.type("four calm words")
    driver.press("Ctrl-s")
    #expect(driver.effects == [.backUpKey(file: "/media/stick/key", passphrase: "four calm words")])
    driver.send(.teamDone("Done."))
    #expect(driver.state.team.form == TeamForm())
  }
}
