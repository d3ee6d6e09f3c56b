import Canvas
import Testing

@testable import BesideApp

@Suite("Golden frames")
struct GoldenFrameTests {
  @Test("Every screen looks as it was read and found good", arguments: Situation.all)
  func frames(_ situation: Situation) throws {
    for size in situation.sizes {
      let path = "\(situation.testDescription)-\(size.columns)x\(size.rows).txt"
      Golden.expect(try situation.driver(size).frame.transcript, is: path)
    }
  }

  @Test("No two situations share a file")
  func names() {
    let names = Situation.all.map(\.testDescription)
    #expect(Set(names).count == names.count)
  }
}
