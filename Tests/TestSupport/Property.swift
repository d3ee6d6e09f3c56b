import Glibc

/// The smallest value that was found for which something does not hold.
public struct Counterexample<Value>: CustomStringConvertible {
  /// The value.
  public let value: Value
  /// What is wrong with it.
  public let problem: String
  /// The seed that finds it again.
  public let seed: UInt64

  /// All that one needs to see it again.
  public var description: String {
    "\(problem)\nfor \(value)\nTo see it again: BESIDE_SEED=\(seed) swift test --disable-xctest --filter …"
  }
}

/// What holds for every value, tried with random ones.
public enum Property {
  /// The seed of this run: another one each time, unless `BESIDE_SEED` names one.
  public static let seed =
    getenv("BESIDE_SEED").flatMap { UInt64(String(cString: $0)) } ?? UInt64(UInt32.random(in: 0 ... .max))

  /// The smallest value found that has a problem; nil when none of so many random ones has.
  ///
  /// `problem` says in words what does not hold for a value, or nil; what it throws is a problem as well.
  public static func counterexample<Value>(
    among cases: Int = 300, seed: UInt64 = seed, _ make: (inout Choices) -> Value,
    problem: (Value) throws -> String?
  ) -> Counterexample<Value>? {
    func failure(_ choices: Choices) -> (found: Counterexample<Value>, chosen: [Int])? {
      var choices = choices
      let value = make(&choices)
      let words: String?
      do { words = try problem(value) } catch { words = "\(error)" }
      return words.map { (Counterexample(value: value, problem: $0, seed: seed), choices.chosen) }
    }
    for number in 0..<cases {
      // Mixed first: neighbouring seeds would be the same numbers, one step apart.
      var mixer = SeededGenerator(seed: seed &+ UInt64(number))
      guard var smallest = failure(Choices(seed: mixer.next())) else { continue }
      while let smaller = first(
        among: candidates(below: smallest.chosen),
        where: { numbers in
          failure(Choices(playing: numbers)).flatMap {
            isSmaller($0.chosen, than: smallest.chosen) ? $0 : nil
          }
        })
      {
        smallest = smaller
      }
      return smallest.found
    }
    return nil
  }

  /// What comes of the first candidate of which anything comes; later ones are not even made.
  private static func first<Found>(
    among candidates: some Sequence<[Int]>, where found: ([Int]) -> Found?
  ) -> Found? {
    for candidate in candidates {
      if let found = found(candidate) { return found }
    }
    return nil
  }

  private static func isSmaller(_ left: [Int], than right: [Int]) -> Bool {
    (left.count, left.reduce(0, +)) < (right.count, right.reduce(0, +))
  }

  /// Fewer numbers first, by leaving out runs of them, then smaller ones.
  private static func candidates(below chosen: [Int]) -> some Sequence<[Int]> {
    let lengths = [64, 32, 16, 8, 4, 3, 2, 1].filter { $0 <= chosen.count }
    let shorter = lengths.lazy.flatMap { length in
      (0...(chosen.count - length)).lazy.map { start in
        Array(chosen[..<start] + chosen[(start + length)...])
      }
    }
    let lower = chosen.indices.lazy.filter { chosen[$0] > 0 }.flatMap { place in
      [0, chosen[place] / 2, chosen[place] - 1].lazy.map { number in
        var numbers = chosen
        numbers[place] = number
        return numbers
      }
    }
    return [AnySequence(shorter), AnySequence(lower)].lazy.flatMap { $0 }
  }
}
