import PeerSupport
import Testing

@Suite struct GuideProgressTests {
  private let guide = Guide(
    id: "safety", language: "en", title: "Safety", purpose: "Staying safe.",
    pages: [
      GuidePage(id: "one", title: "One", aim: "Begin.", showsHelpNow: true),
      GuidePage(id: "two", title: "Two", aim: "Go on.", showsHelpNow: true),
      GuidePage(
        id: "last", title: "Last", aim: "Act.", gate: Gate(afterPage: "two", orConfirm: "Not possible."),
        showsHelpNow: true),
    ])

  @Test func beginsAtTheFirstPage() {
    #expect(GuideProgress(guide).current?.id == "one")
  }

  @Test("A gated page stays closed until its page was visited (G7)")
  func gateWaits() {
    var progress = GuideProgress(guide)
    #expect(!progress.mayOpen(guide.pages[2]))
    progress.open("last")
    #expect(progress.current?.id == "one")
    progress.goForward()
    progress.goForward()
    #expect(progress.current?.id == "last")
  }

  @Test("A gated page opens after saying that working together is not possible now (G7)")
  func gateOpensByWords() {
    var progress = GuideProgress(guide)
    progress.sayNotPossible()
    progress.open("last")
    #expect(progress.current?.id == "last")
    #expect(progress.visited == ["one", "last"])
  }

  @Test("Help now never waits: every page before the gate shows it (G7, G9)")
  func helpNeverWaits() {
    let progress = GuideProgress(guide)
    let openPages = progress.guide.pages.filter(progress.mayOpen)
    #expect(openPages.map(\.id) == ["one", "two"])
    #expect(openPages.map(\.showsHelpNow) == [true, true])
    #expect(progress.current?.showsHelpNow == true)
  }

  @Test func stopsAtBothEnds() {
    var progress = GuideProgress(guide)
    let wentBeforeTheFirst = progress.goBack()
    #expect(!wentBeforeTheFirst)
    progress.open("two")
    progress.open("last")
    let wentBeyondTheLast = progress.goForward()
    #expect(!wentBeyondTheLast)
    progress.goBack()
    #expect(progress.current?.id == "two")
  }

  @Test func knowsNoOtherPages() {
    var progress = GuideProgress(guide)
    let opened = progress.open("elsewhere")
    #expect(!opened)
    #expect(progress.current?.id == "one")
  }

  @Test func linesForAWorryComeWithThoseForAnyWorry() {
    let page = GuidePage(
      id: "one", title: "One", aim: "Begin.",
      lines: [
        GuideLine("child", concerns: [.ofAChild]), GuideLine("any"),
        GuideLine("self", concerns: [.toOneself]),
      ])
    #expect(page.lines(about: .ofAChild).map(\.text) == ["child", "any"])
    #expect(page.lines(about: nil).map(\.text) == ["any", "child", "self"])
  }
}
