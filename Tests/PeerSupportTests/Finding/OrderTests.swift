import Testing

@testable import PeerSupport

/// Cases of the order and of who can be asked that are easily got wrong.
@Suite struct OrderTests {
  @Test("B6: who has not opened Beside for weeks stands below those who can be asked, whatever the card says")
  func awayStandsBelow() {
    let supporters = [
      Sample.supporter("away", keyMade: Sample.today.adding(days: -36)),
      Sample.supporter("limited", availability: .limited), Sample.supporter("open"),
    ]
    for days in 0..<30 {
      let order = DirectoryOrder.browsing(supporters, on: Sample.today.adding(days: -days))
      #expect(days > 0 || order == [2, 1, 0])
    }
    #expect(!supporters[0].bio.canBeAsked(on: Sample.today))
    #expect(supporters[0].bio.canBeAsked(on: Sample.today.adding(days: -1)))
  }

  @Test("B5: a list shows equals first among those who can be asked, in spite of case and accents")
  func equalsFirst() {
    let supporters = [
      Sample.supporter("a", rank: "Chief"), Sample.supporter("b", availability: .limited, rank: "capitan"),
      Sample.supporter("c", rank: "CAPITÁN"),
    ]
    let order = DirectoryOrder.browsing(supporters, for: AboutMe(rank: "Capitán"), on: Sample.today)
    #expect(order == [2, 0, 1])
  }

  @Test("B5: the same position in two programs stands in two chains of command")
  func severalPrograms() {
    let one = Positions(reportsTo: ["officer": "captain", "captain": nil])
    let other = Positions(reportsTo: ["officer": nil, "captain": nil])
    let captain = Sample.supporter("a", position: "captain")
    func asking(_ positions: Positions, _ mine: String) -> AskingRule {
      Standing(of: captain, for: AboutMe(position: mine), in: positions, on: Sample.today).asking
    }
    #expect(asking(one, "officer") == .askableAfterWords(.above))
    #expect(asking(other, "officer") == .askable)
    #expect(asking(other, "medic") == .askableAfterWords(.cannotCheck(.unknownPosition("medic"))))
  }

  @Test("B3: people whose names differ by an accent alone are all found, each as themselves")
  func namesThatDifferByAccents() {
    let supporters = ["José Peña", "Jose Pena", "Josè Pena", "Jóse Peñá"].enumerated().map {
      Sample.supporter("s\($0)", name: $1)
    }
    var index = SupporterIndex()
    index.insert(contentsOf: supporters)
    for name in supporters.map(\.bio.name) + ["JOSE PENA", "pena jose", "jose\u{301} pen\u{303}a"] {
      #expect(index.positions(matching: SearchQuery(name)) == [0, 1, 2, 3], "\(name)")
    }
    #expect(Set(DirectoryOrder.browsing(supporters, on: Sample.today)) == [0, 1, 2, 3])
  }

  @Test("B5: a position that is spelled with another accent is another position, so it is not taken for fine")
  func positionsAreNotFolded() {
    let chart = Positions(reportsTo: ["oficial": "capitán", "capitán": nil])
    #expect(chart.chain(between: "oficial", and: "capitan") == .cannotCheck(.unknownPosition("capitan")))
    #expect(chart.chain(between: "oficial", and: "capita\u{301}n") == .above)
  }
}
