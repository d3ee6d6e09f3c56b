import PeerSupport
import Testing

/// E · Privacy, records, measurement; with J3, what must be there before a bio is published.
@Suite struct PracticeETests {
  @Test("E2: a count has a day and a number, and nothing else")
  func countsOnly() {
    let bytes = DocumentCoder.canonicalBytes(of: DailyCount(day: Sample.today, contacts: 3))
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"contacts\":3,\"day\":\"2026-11-21\"}")
  }

  @Test(
    "E3: 1 to 10 is shown as 10 or fewer, zero and more as they are",
    arguments: [
      (0, 10, .exact(0)), (1, 10, .orFewer(10)), (10, 10, .orFewer(10)), (11, 10, .exact(11)),
      (20, 25, .orFewer(25)), (5, 1, .orFewer(10)), (-3, 10, .exact(0)), (.max, 10, .exact(.max)),
    ] as [(Int, Int, ShownCount)])
  func singleCounts(count: Int, floor: Int, shown: ShownCount) {
    #expect(SmallCounts.shown(count, floor: floor) == shown)
  }

  @Test("E3: the policy may set the floor higher, never lower")
  func floor() {
    #expect(Policy(smallCount: 1).smallCount == 10)
    #expect(Policy(smallCount: 25).smallCount == 25)
    var policy = Policy()
    policy.smallCount = 3
    #expect(policy.smallCount == 10)
  }

  @Test(
    "E3: a total that gives away a hidden part is hidden too",
    arguments: [
      ([40, 3], .orFewer(50)), ([40, 0, 3], .orFewer(50)), ([40, 50], .exact(90)), ([1, 1], .orFewer(10)),
      ([6, 7, 40], .exact(53)), ([1, 2, 40], .orFewer(60)), ([5, 6, 5, 6], .exact(22)),
      ([10, 10, 10], .orFewer(30)),
      ([0, 0], .exact(0)),
      ([], .exact(0)),
    ] as [([Int], ShownCount)])
  func totals(parts: [Int], total: ShownCount) {
    #expect(SmallCounts.shown(parts: parts, floor: 10).total == total)
  }

  @Test("E3: from everything that is shown, at least six values stay open for each hidden part")
  func noPartCanBeWorkedOut() {
    let values = [0, 1, 2, 3, 5, 8, 9, 10, 11, 40]
    for first in values {
      for second in values {
        for third in values {
          let parts = [first, second, third]
          let shown = SmallCounts.shown(parts: parts, floor: 10)
          for (index, part) in shown.parts.enumerated() where part == .orFewer(10) {
            #expect(open(index, shown.parts, shown.total) >= 6, "\(parts) shows \(shown)")
          }
        }
      }
    }
  }

  /// How many values a reader must think possible for one hidden part, by trying all that fit.
  private func open(_ index: Int, _ parts: [ShownCount], _ total: ShownCount) -> Int {
    let ranges: [ClosedRange<Int>] = parts.map { part in
      switch part {
      case .exact(let count): count...count
      case .orFewer(let most): 1...most
      }
    }
    var possible: Set<Int> = []
    for a in ranges[0] {
      for b in ranges[1] {
        for c in ranges[2] {
          let fits =
            switch total {
            case .exact(let count): a + b + c == count
            case .orFewer(let most): a + b + c <= most
            }
          if fits { possible.insert([a, b, c][index]) }
        }
      }
    }
    return possible.count
  }

  @Test("E3: a day or a month that is not over is not summed up")
  func onlyWhatIsOver() {
    let counts = [
      DailyCount(day: Sample.day("2026-10-30"), contacts: 40),
      DailyCount(day: Sample.day("2026-11-20"), contacts: 30),
      DailyCount(day: Sample.today, contacts: 50),
    ]
    let report = CountReport(counts, today: Sample.today, floor: 10)
    #expect(report.months.map(\.total) == [.exact(40), nil])
    #expect(report.months.flatMap(\.days).map(\.contacts) == [.exact(40), .exact(30)])
    #expect(report.total == .exact(40))
  }

  @Test("E3: the total of all months does not give away the month that is hidden")
  func grandTotal() {
    let counts = [
      DailyCount(day: Sample.day("2026-09-01"), contacts: 40),
      DailyCount(day: Sample.day("2026-09-02"), contacts: 3),
      DailyCount(day: Sample.day("2026-10-01"), contacts: 60),
    ]
    let report = CountReport(counts, today: Sample.today, floor: 10)
    #expect(report.months.map(\.total) == [.orFewer(50), .exact(60)])
    #expect(report.total == .orFewer(110))
  }

  @Test("E3: a month that can be shown gives no cover to one that is hidden")
  func noCoverFromOtherMonths() {
    let shown = [6, 7, 40].enumerated().map {
      DailyCount(day: Sample.day("2026-09-01").adding(days: $0), contacts: $1)
    }
    let hidden = [40, 3].enumerated().map {
      DailyCount(day: Sample.day("2026-10-01").adding(days: $0), contacts: $1)
    }
    let report = CountReport(shown + hidden, today: Sample.today, floor: 10)
    #expect(report.months.map(\.total) == [.exact(53), .orFewer(50)])
    #expect(report.total == .orFewer(103))
  }

  @Test("E3: many small days make a month that can be shown")
  func usefulMonths() {
    let counts = (1...20).map {
      DailyCount(day: Sample.day("2026-10-01").adding(days: $0), contacts: $0 % 3 + 1)
    }
    let report = CountReport(counts + counts, today: Sample.today, floor: 10)
    #expect(report.months.map(\.total) == [.exact(82)])
    #expect(Set(report.months.flatMap(\.days).map(\.contacts)) == [.orFewer(10)])
  }

  @Test("E3: huge or negative counts are added up without harm")
  func extremes() {
    let day = Sample.day("2026-10-01")
    var low = DailyCount(day: day, contacts: 5)
    low.contacts = .min
    let counts = [DailyCount(day: day, contacts: .max), DailyCount(day: day, contacts: .max), low]
    #expect(CountReport(counts, today: Sample.today, floor: 10).months.count == 1)
    #expect(SmallCounts.shown(parts: [.max, .max, 3, .min], floor: .max / 2).parts.count == 4)
  }

  @Test(
    "E6: nothing is published before the pledge is signed, nor once it has to be renewed",
    arguments: [
      (nil, [.pledge]), ("2026-11-21", []), ("2026-11-22", [.pledge]), ("2025-11-22", []),
      ("2025-11-21", [.pledge]),
    ] as [(String?, [PublicationStep])])
  func pledge(signed: String?, missing: [PublicationStep]) {
    var membership = Sample.amara.membership
    membership.pledged = signed.map(Sample.day)
    #expect(membership.missingForPublication(under: Policy(), on: Sample.today) == missing)
  }

  @Test("E6: the policy says when the pledge is renewed")
  func renewal() {
    let membership = Sample.amara.membership
    #expect(membership.pledgeRenewal(under: Policy(pledgeRenewalMonths: 6)) == Sample.day("2026-09-01"))
    #expect(
      membership.missingForPublication(under: Policy(pledgeRenewalMonths: 6), on: Sample.today) == [.pledge])
  }

  @Test("J3: both trainings come before publication; hours a quarter never unpublish")
  func training() {
    var membership = Sample.amara.membership
    membership.trained = nil
    membership.mandatedReporterTrained = Sample.today.adding(days: 1)
    #expect(
      membership.missingForPublication(under: Policy(), on: Sample.today) == [
        .training, .mandatedReporterTraining,
      ])
  }

  @Test(
    "D1, L4: a policy that was signed with a shorter time is read as it was signed, and gives half an hour")
  func olderPolicy() throws {
    let policy = try DocumentCoder.decodePart(
      Policy.self, from: Array(#"{"soonMinutes":15}"#.utf8), file: "program.json")
    #expect(policy.soonMinutes == 15)
    let sent = Sample.noon + 14 * 60 + 59
    #expect(RequestClock.due(under: policy, urgency: .soon, sent: sent) == Sample.noon + 30 * 60)
  }

  @Test("L4: a policy's numbers keep within their ranges, whoever sets them")
  func policyRanges() {
    var policy = Policy(
      replyHours: 0, soonMinutes: 5, retentionDays: 99, pledgeRenewalMonths: 0, requestSlots: 17)
    #expect(policy.replyHours == 1 && policy.soonMinutes == 15 && policy.retentionDays == 30)
    #expect(policy.pledgeRenewalMonths == 1 && policy.requestSlots == 32)
    policy.replyHours = 25
    policy.soonMinutes = 999
    policy.retentionDays = 0
    policy.pledgeRenewalMonths = 100
    policy.requestSlots = .max
    #expect(policy.replyHours == 24 && policy.soonMinutes == 240 && policy.retentionDays == 1)
    #expect(policy.pledgeRenewalMonths == 60 && policy.requestSlots == 256)
  }
}
