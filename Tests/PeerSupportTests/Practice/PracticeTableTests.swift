import TestSupport
import Testing

/// The table of the practice leads to tests that are there.
@Suite struct PracticeTableTests {
  /// The rows that the program has to enforce or that its guides teach, as far as the table goes.
  private static let rows =
    (1...9).map { "B\($0)" } + (1...8).map { "C\($0)" } + [1, 2, 3, 4, 6, 8, 9, 12].map { "D\($0)" }
    + ["E8"]
    + (1...14).map { "F\($0)" } + (1...12).map { "G\($0)" } + (1...9).map { "H\($0)" } + ["J5"]
    + (1...6).map { "K\($0)" }

  @Test func everyRowHasATest() {
    #expect(practiceTable.filter { !$0.value.isEmpty }.keys.sorted() == PracticeTableTests.rows.sorted())
  }

  @Test func everyTestIsThereAndCitesItsRow() throws {
    let written = Dictionary(grouping: try WrittenTest.all(), by: \.name).mapValues { $0.map(\.title) }
    for (row, tests) in practiceTable {
      for test in tests {
        let titles = try #require(written[test], "\(row): there is no test \(test)")
        #expect(titles.contains { cites($0).contains(row) }, "\(test) does not cite \(row): \(titles)")
      }
    }
  }

  @Test func aTitleCitesTheIdsThatItBeginsWith() {
    #expect(cites("B5: what cannot be told is never fine") == ["B5"])
    #expect(cites("D3, C7: a reserve can answer, after B5") == ["D3", "C7"])
    #expect(cites("B5 Rank and role show") == ["B5"])
    #expect(cites("A reply holds until D6").isEmpty)
  }

  @Test func testsAreReadFromSources() {
    let tests = WrittenTest.read(
      """
      @Suite("A")
      struct OneTests {
        private func helper() {}
        @Test func plain() {}
        @Test(
          "B1: over \\(several) lines",
          arguments: [1])
        func lines(number: Int) {}
      }
      extension TwoTests {
        @Test("C2: short") func short() {}
      }
      """)
    #expect(tests.map(\.name) == ["OneTests.plain", "OneTests.lines", "TwoTests.short"])
    #expect(tests.map(\.title) == ["", "B1: over \\(several) lines", "C2: short"])
  }

  private func cites(_ title: String) -> [String] {
    title.split { $0 == " " || $0 == "," || $0 == ":" }.map(String.init).prefix { word in
      word.count <= 3 && word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isNumber)
        && word.count > 1
    }.map { $0 }
  }
}
