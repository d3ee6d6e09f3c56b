import Glibc

/// A reader who learns from half of the requests, knowing the truth, and guesses the truth of the other half.
///
/// Every observation is cut into eight ranges. The sixteen that tell most in the first half then vote, each with the
/// chances that it had there: a naive Bayes classifier, which finds a single telling number as well as many weak ones.
struct Guesser {
  /// How often it was right, and how often anyone would be who knows only which answer is the most common.
  struct Score: CustomStringConvertible {
    let right: Int
    let guesses: Int
    let byChance: Double

    /// How likely that many or more right guesses are for someone who learned nothing: a one-sided binomial test.
    var probability: Double {
      (right...guesses).reduce(0) { sum, count in
        let ways =
          lgamma(Double(guesses + 1)) - lgamma(Double(count + 1)) - lgamma(Double(guesses - count + 1))
        return sum + exp(ways + Double(count) * log(byChance) + Double(guesses - count) * log(1 - byChance))
      }
    }

    var description: String { "\(right) of \(guesses) right, \(byChance) by chance, p = \(probability)" }
  }

  private static let ranges = 8
  private static let voters = 16

  /// Guesses which of the answers holds, from the observations of each request.
  static func score(_ observations: [[Double]], truth: [Int]) -> Score {
    let answers = (truth.max() ?? 0) + 1
    let half = truth.count / 2
    let columns = (0..<(observations.first?.count ?? 0)).map { column in
      Column(observations.map { $0[column] }, truth: truth, learning: half, answers: answers)
    }
    let voters = columns.sorted { $0.worth > $1.worth }.prefix(Self.voters)
    let shares = share(of: truth[..<half], answers)
    let right = (half..<truth.count).filter { place in
      let votes = (0..<answers).map { answer in
        voters.reduce(log(shares[answer])) { $0 + log($1.chance(of: answer, at: place)) }
      }
      return votes.indices.max { votes[$0] < votes[$1] } == truth[place]
    }
    return Score(
      right: right.count, guesses: truth.count - half,
      byChance: share(of: truth[half...], answers).max() ?? 1)
  }

  private static func share(of truth: some Collection<Int>, _ answers: Int) -> [Double] {
    (0..<answers).map { answer in Double(truth.count { $0 == answer } + 1) / Double(truth.count + answers) }
  }

  private struct Column {
    let ranges: [Int]
    let counts: [[Double]]
    let worth: Double

    init(_ values: [Double], truth: [Int], learning half: Int, answers: Int) {
      let sorted = values[..<half].sorted()
      let cuts = (1..<Guesser.ranges).map { sorted[$0 * sorted.count / Guesser.ranges] }
      ranges = values.map { value in cuts.count { $0 <= value } }
      var counts = Array(repeating: Array(repeating: 1.0, count: answers), count: Guesser.ranges)
      for place in 0..<half { counts[ranges[place]][truth[place]] += 1 }
      self.counts = counts
      let total = counts.joined().reduce(0, +)
      let perAnswer = (0..<answers).map { answer in counts.reduce(0) { $0 + $1[answer] } }
      worth = counts.reduce(0) { sum, row in
        let perRange = row.reduce(0, +)
        return zip(row, perAnswer).reduce(sum) {
          $0 + $1.0 / total * log($1.0 * total / (perRange * $1.1))
        }
      }
    }

    func chance(of answer: Int, at place: Int) -> Double {
      counts[ranges[place]][answer] / counts.reduce(0) { $0 + $1[answer] }
    }
  }
}
