import Canvas
import PeerSupport
import Testing

@testable import BesideApp

/// Each of these is something a person wants to do with their plan, from the first key to the last.
@Suite("Keeping a plan")
struct PlanWalkthroughTests {
  @Test func `A plan is written, closed and opened again`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Down", "Down", "Down", "Enter")
    #expect(driver.screen.contains("Movement that suits me"))
    driver.type("the canal, twenty minutes")
    driver.press("Enter")
    driver.type("stairs")
    driver.press("Tab")
    driver.type("This is a wave. Waves end.")
    driver.press("Escape")
    #expect(driver.screen.contains("the canal, twenty minutes"))
    let written = driver.storePlan()
    let stored = try #require(written)
    #expect(driver.screen.contains("saved 20:00"))
    driver.press("Ctrl-l")
    #expect(driver.takeEffects() == [.closeLocker()])
    #expect(!driver.screen.contains("canal"))

    let again = try Driver.keeping(stored)
    #expect(again.screen.contains("the canal, twenty minutes"))
    #expect(again.screen.contains("This is a wave. Waves end."))
    #expect(again.cursorLine?.contains("Movement that suits me") == true)
  }

  @Test func `Words are safe without any key, after a moment's pause`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("I cook")
    let due = try #require(App.nextWake(driver.state))
    driver.send(.time(due))
    #expect(driver.storePlan()?[.well] == "I cook")
  }

  @Test func `Leaving stores first, and quits only then`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("I cook")
    driver.press("Ctrl-c")
    let effects = driver.takeEffects()
    guard case .savePlan(let plan) = effects.first, effects.count == 1 else {
      Issue.record("Leaving asked for \(effects)")
      return
    }
    driver.send(.planSaved(plan, at: driver.state.now))
    #expect(driver.takeEffects() == [.quit])
  }

  @Test func `When nothing can be stored, leaving asks before words are given up`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("I cook")
    driver.press("Ctrl-c")
    driver.send(.planNotSaved("The disk is full.", found: nil))
    _ = driver.takeEffects()
    #expect(driver.screen.contains("I cook"))
    #expect(driver.screen.contains("not saved yet"))
    driver.press("Ctrl-c")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("could not be saved"))
    driver.press("Escape", "Ctrl-s")
    #expect(driver.storePlan()?[.well] == "I cook")
    driver.press("Ctrl-c")
    #expect(driver.takeEffects() == [.quit])
  }

  @Test func `When the terminal goes away the plan is stored at once`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("I cook")
    driver.send(.event(.closed))
    #expect(driver.takeEffects().last == .quit)
    #expect(driver.state.plan.current[.well] == "I cook")
  }

  @Test func `An idea is borrowed by one key and made one's own`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    #expect(driver.screen.contains("I cook, and I hum while I do it."))
    driver.press("Alt-i", "Alt-e")
    driver.type(" Mostly.")
    driver.press("Escape")
    #expect(driver.screen.contains("I answer messages the same day. Mostly."))
  }

  @Test func `What does not fit a part is said, pasted, typed or borrowed`() throws {
    var driver = try Driver.keeping(.nothing)
    let full = "This holds \(SelfCarePlan.partLimit) letters at most, so the rest did not fit."
    driver.press("Enter")
    driver.send(.event(.paste(String(repeating: "a", count: SelfCarePlan.partLimit))))
    #expect(driver.state.notice == nil)
    for key in ["b", "Enter", "Alt-e"] {
      driver.press(key)
      #expect(driver.state.notice?.text.hasPrefix(full) == true, "\(key)")
      driver.press("Left")
    }
  }

  @Test("The commitment is signed with name and day, and can be renewed (F10)")
  func commitment() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("G", "Up", "Up", "Up", "Enter")
    driver.press("Alt-a")
    driver.type("I rest.")
    driver.press("Alt-s")
    #expect(driver.screen.contains("Write your name below first"))
    driver.press("Tab")
    driver.type("Ana")
    driver.press("Alt-s")
    #expect(driver.storePlan()?.commitment?.text == "I rest.")
    #expect(driver.screen.contains("Signed by Ana on 21 November 2026."))
    // The locker would have closed by then; it is the renewal alone that is looked at.
    driver.state.surroundings.lockAfter = 500 * 86_400
    driver.send(.time(Timestamp(seconds: Driver.now.seconds + 400 * 86_400)))
    driver.press("Alt-s")
    _ = driver.storePlan()
    #expect(driver.screen.contains("Signed by Ana on 26 December 2027."))
    driver.press("Escape")
    #expect(driver.screen.contains("signed 26 December 2027"))
  }

  @Test func `No letter meant for the plan runs a command`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("q!?1 jkgG")
    #expect(driver.state.plan.text.text == "q!?1 jkgG")
    #expect(driver.takeEffects() == [])
  }

  @Test func `A long text is written and walked through in a small window`() throws {
    var driver = try Driver.keeping(.nothing, columns: 40, rows: 12)
    driver.press("Enter")
    for number in 1...30 {
      driver.type("line \(number)")
      driver.press("Enter")
    }
    #expect(driver.screen.contains("line 30"))
    for _ in 0..<12 { driver.press("PageUp") }
    #expect(driver.screen.contains("line 1\n"))
    #expect(driver.cursorLine?.contains("line 1") == true)
    driver.press("Ctrl-End")
    #expect(driver.screen.contains("line 30"))
  }

  @Test func `A change of window size keeps words and cursor in sight`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("one two three four five six seven eight nine ten eleven twelve end")
    for size in [(40, 12), (120, 40), (41, 13)] {
      driver.send(.event(.resize(.init(columns: size.0, rows: size.1))))
      #expect(driver.cursorLine?.hasSuffix("end") == true)
    }
  }

  @Test func `What is typed while the window is too small is not lost, and leaves nothing`() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("be")
    driver.send(.event(.resize(.init(columns: 5, rows: 2))))
    driver.type("quiet")
    driver.press("Ctrl-z")
    #expect(!driver.effects.contains(.quit))
    driver.send(.event(.resize(.init(columns: 80, rows: 24))))
    #expect(driver.screen.contains("bequiet"))
    #expect(driver.state.plan.autosaveDue != nil)
  }

  @Test func `A small window says that something is not saved, before it says where one is`() throws {
    var driver = try Driver.keeping(.nothing, columns: 40, rows: 12)
    driver.press("Down", "Down", "Enter")
    driver.type("Walk with me")
    driver.press("Ctrl-s")
    driver.send(.planNotSaved("The disk is full.", found: nil))
    driver.press("Left")
    #expect(driver.screen.contains("not saved yet"))
  }

  @Test func `An empty plan counts nothing and asks for nothing`() throws {
    let driver = try Driver.keeping(.nothing)
    #expect(!driver.screen.contains("0"))
    #expect(!driver.screen.contains("missing"))
    #expect(driver.effects == [])
  }
}
