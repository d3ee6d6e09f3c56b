import Testing

@testable import PeerLibrary

@Suite("What is worked out at once comes in order")
struct ConcurrentMapTests {
  @Test("Every result stands where its element stood", arguments: [0, 1, 2, 1_000])
  func order(count: Int) {
    let numbers = Array(0..<count)
    #expect(numbers.concurrentMap { "\($0)" } == numbers.map { "\($0)" })
  }
}
