import Canvas
import Testing

@testable import CursesTerminal

@Suite("Mouse")
struct MouseTests {
  private func report(_ sequence: String) -> MouseReport? {
    MouseReport(sequence: Array(sequence.utf8))
  }

  @Test("Both forms of report name the cell")
  func forms() throws {
    let new = try #require(report("<0;300;7M"))
    #expect(new.point == Point(column: 299, row: 6) && !new.isRelease)
    #expect(try #require(report("<0;300;7m")).isRelease)
    let old = try #require(MouseReport(old: [0x20, 0x21, 0x2B]))
    #expect(old.point == Point(column: 0, row: 10) && !old.isRelease)
    #expect(MouseReport(old: [0x23, 0x21, 0x21])?.isRelease == true)
    #expect(MouseReport(old: [0x10, 0x21, 0x21]) == nil)
  }

  @Test("Press and release are one click; the second one soon after is doubled")
  func clicks() throws {
    var tracker = ClickTracker()
    let press = try #require(report("<0;5;5M"))
    let release = try #require(report("<0;5;5m"))
    let elsewhere = try #require(report("<0;6;5M"))
    let start = ContinuousClock.now
    #expect(tracker.event(for: press, at: start)?.kind == .click(doubled: false))
    #expect(tracker.event(for: release, at: start) == nil)
    #expect(tracker.event(for: press, at: start + .milliseconds(200))?.kind == .click(doubled: true))
    #expect(tracker.event(for: press, at: start + .milliseconds(300))?.kind == .click(doubled: false))
    #expect(tracker.event(for: elsewhere, at: start + .milliseconds(400))?.kind == .click(doubled: false))
    #expect(tracker.event(for: elsewhere, at: start + .milliseconds(900))?.kind == .click(doubled: false))
  }

  @Test("The wheel turns; moves and other buttons are left alone")
  func wheel() throws {
    var tracker = ClickTracker()
    #expect(tracker.event(for: try #require(report("<64;2;3M")))?.kind == .wheelUp)
    #expect(tracker.event(for: try #require(report("<65;2;3M")))?.kind == .wheelDown)
    #expect(tracker.event(for: try #require(report("<80;2;3M")))?.kind == .wheelUp)
    #expect(tracker.event(for: try #require(report("<2;2;3M"))) == nil)
    #expect(tracker.event(for: try #require(report("<35;2;3M"))) == nil)
  }
}
