import PeerSupport
import Testing

@testable import BesideApp

@Suite("Guides")
struct GuideWalkthroughTests {
  /// A guide from the shelf, opened as a person would.
  private func reading(_ id: String, columns: Int = 80, rows: Int = 24) throws -> Driver {
    var driver = try Driver(columns: columns, rows: rows)
    driver.send(.programOpened(Answering.program()))
    driver.press("3")
    let place = try #require(driver.state.guides.guides.firstIndex { $0.id == id })
    for _ in 0..<place { driver.press("Down") }
    driver.press("Enter")
    #expect(driver.state.guides.reading?.guide.id == id)
    return driver
  }

  @Test("H4: “Is this task mine?” is answered by a word")
  func task() throws {
    var driver = try reading("my-task")
    #expect(driver.screen.contains("Busy work"))
    driver.press("Right", "/")
    driver.type("taxi")
    #expect(driver.screen.contains("Rides"))
    #expect(driver.screen.contains("Trap: busy work."))
    #expect(!driver.screen.contains("Medicine"))
    driver.type("zzz")
    #expect(driver.screen.contains("Nothing here matches."))
    driver.press("Escape")
    #expect(driver.screen.contains("Medicine"))
    #expect(driver.effects.isEmpty)
    driver.press("Escape")
    #expect(driver.state.layer == .guides)
  }

  @Test("H4, H5: in a wide window two texts stand side by side, in a small one under each other")
  func sideBySide() throws {
    var driver = try reading("informed")
    #expect(
      driver.lines.contains { $0.contains("Help that does not know") && $0.contains("Help that knows") })
    driver = try reading("informed", columns: 40, rows: 15)
    #expect(
      !driver.lines.contains { $0.contains("Help that does not know") && $0.contains("Help that knows") })
  }

  @Test("H9: first one thinks, then one looks; nothing is scored, and all come once")
  func practice() throws {
    var driver = try Driver()
    driver.state.surroundings.draw = { Array((0..<$0).reversed()) }
    driver.send(.programOpened(Answering.program()))
    driver.state.guides.open("practice", driver.state)
    driver.state.push(.guide)
    let count = try #require(driver.state.guides.reading?.count)
    #expect(driver.screen.contains("1 of \(count) · A dispute"))
    #expect(driver.screen.contains("What would you say?"))
    #expect(!driver.screen.contains("It feels unfair to you"))
    driver.press("Enter")
    #expect(driver.screen.contains("It feels unfair to you"))
    #expect(driver.screen.contains("who makes the call in your answer?"))
    var seen: Set<String> = []
    for _ in 0..<count {
      seen.insert(driver.state.guides.reading?.page?.id ?? "")
      driver.press("Right")
    }
    #expect(seen.count == count)
    #expect(driver.effects.isEmpty)
  }

  @Test("K2: defusing tonight: the usual hours, a clock for the sheet and each step, and nothing enforced")
  func defusing() throws {
    var driver = try reading("defusing")
    #expect(driver.screen.contains("Usually 8 to 12 hours after the event."))
    for _ in 0..<3 { driver.press("+") }
    #expect(driver.screen.contains("The event was 3 hours ago. The usual time begins in 5 hours."))
    for _ in 0..<6 { driver.press("+") }
    #expect(driver.screen.contains("The event was 9 hours ago. This is the usual time, for 3 hours more."))
    for _ in 0..<20 { driver.press("+") }
    #expect(driver.screen.contains("later than the usual 8 to 12 hours"))
    driver.press("s")
    #expect(driver.screen.contains("0 minutes in. This step: 0 minutes of about 5 minutes."))
    driver.send(.time(Driver.now + 6 * 60))
    #expect(App.nextWake(driver.state) != nil)
    driver.press("Right")
    driver.send(.time(Driver.now + 8 * 60))
    #expect(driver.screen.contains("8 minutes in. This step: 2 minutes of about 5 minutes."))
    #expect(driver.screen.contains("About 27 minutes"))
    driver.send(.time(Driver.now + 3_600))
    #expect(driver.screen.contains("That is longer"))
    driver.press("Escape")
    #expect(driver.state.guides.reading == nil)
    #expect(driver.effects.isEmpty)
  }

  @Test("K3: the caution on debriefing stands on its first page, before anything else")
  func caution() throws {
    for (columns, rows) in [(80, 24), (40, 15)] {
      let driver = try reading("debriefing", columns: columns, rows: rows)
      #expect(driver.lines.joined().contains("Do not press"))
    }
  }

  @Test("A program's own guide comes in place of the built-in one, and says so")
  func ownGuide() throws {
    var driver = try reading("ethics")
    let own = Guide(
      id: "ethics", language: "en", title: "How we do it", purpose: "Ours.", section: .role, basedOn: 1,
      pages: [GuidePage(id: "a", title: "One", aim: "Be kind.")])
    driver.send(.programPages(ProgramPages(guides: [own])))
    #expect(driver.screen.contains("Our thirteen commitments"), "what is being read stays")
    driver.press("Escape")
    #expect(driver.screen.contains("How we do it"))
    #expect(driver.screen.contains("Written by your program."))
    driver.send(.programPages(ProgramPages()))
    #expect(driver.screen.contains("Our thirteen commitments"))
  }

  @Test(
    "No page of any guide is longer than its window without a sign that there is more",
    arguments: ["en", "es"])
  func scrollCue(language: String) throws {
    var driver = try Driver(columns: 40, rows: 15)
    driver.state.surroundings.words = .builtIn(language)
    driver.state.guides.fill(language: language)
    for guide in driver.state.guides.guides {
      driver.state.guides.open(guide.id, driver.state)
      driver.state.push(.guide)
      for place in guide.pages.indices {
        driver.state.guides.reading?.turn(to: place)
        driver.state.guides.reading?.look()
        let reading = try #require(driver.state.guides.reading)
        let last = GuideView.lastStart(driver.state)
        #expect((last > 0) == driver.screen.contains("↓"), "\(guide.id), \(place)")
        if last > 0 {
          driver.state.guides.reading = reading
          for _ in 0..<last { driver.press("Down") }
          #expect(!driver.screen.contains("↓"), "\(guide.id), \(place) ends")
          #expect(driver.screen.contains("↑"))
        }
      }
      driver.state.pop()
    }
  }
}
