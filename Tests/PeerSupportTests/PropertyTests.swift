import TestSupport
import Testing

/// The helper behind the tests with random values does what they rely on.
@Suite struct PropertyTests {
  private func numbers(_ choices: inout Choices) -> [Int] {
    choices.list(upTo: 20) { $0.number(below: 1_000) }
  }

  @Test func whatHoldsHasNoCounterexample() {
    #expect(Property.counterexample(numbers) { $0.count <= 20 ? nil : "too long" }?.description == nil)
  }

  @Test(
    "What does not hold is shown as small as it gets, whatever the seed", arguments: 0..<20 as Range<UInt64>)
  func shrinks(seed: UInt64) throws {
    let found = try #require(
      Property.counterexample(seed: seed, numbers) { $0.contains { $0 > 100 } ? "above 100" : nil })
    #expect(found.value == [101])
    #expect(found.description.contains("BESIDE_SEED=\(seed)"))
  }

  @Test func aSeedFindsTheSameAgain() {
    func found(_ seed: UInt64) -> [Int]? {
      Property.counterexample(seed: seed, numbers) { $0.reduce(0, +) > 500 ? "large" : nil }?.value
    }
    #expect(found(3) != nil && found(3) == found(3))
  }

  @Test func anErrorIsAProblem() {
    struct Broken: Error {}
    #expect(Property.counterexample(numbers) { _ in throw Broken() }?.value == [])
  }
}
