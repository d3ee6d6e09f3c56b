import Testing

@testable import PeerSupport

/// B · The directory: choosing someone.
@Suite struct PracticeBTests {
  @Test("B1: a bio carries direct contact as far as it is given, and availability")
  func directContact() throws {
    let read = try DocumentCoder.decode(
      SupporterDocument.self, from: DocumentCoder.encode(Sample.document), file: "a.json")
    #expect(read.bio.contact == DirectContact(phone: "555 0142", email: "amara@example.org", room: "E 12"))
    #expect(read.bio.availability == .onLeave(until: Sample.day("2026-12-01")))
    #expect(DirectContact().isEmpty && !read.bio.contact.isEmpty)
  }

  @Test("B2: beyond a name and keys everything in a bio may be left out")
  func everythingIsOptional() throws {
    let json = """
      {"id":"a","name":"A","availability":{"state":"open"},"sealingKey":"k","sealingKeyMade":"2026-11-21"}
      """
    let bio = try DocumentCoder.decodePart(Bio.self, from: Array(json.utf8), file: "a.json")
    #expect(bio == Bio(id: Sample.id("a"), name: "A", sealingKey: "k", sealingKeyMade: Sample.today))
  }

  @Test("B3: a list turns every day, so that over a month everyone has been first")
  func nobodyIsRanked() {
    let supporters = (0..<6).map { Sample.supporter("s\($0)") }
    let first = (0..<60).map { DirectoryOrder.browsing(supporters, on: Sample.today.adding(days: $0))[0] }
    #expect(Set(first) == Set(0..<6))
  }

  @Test("B3: the order of one day is the same for everyone and however the list came")
  func theSameEverywhere() {
    let supporters = (0..<20).map { Sample.supporter("s\($0)", rank: $0 < 3 ? "Captain" : nil) }
    let order = DirectoryOrder.browsing(supporters, on: Sample.today).map { supporters[$0].id }
    let turned = Array(supporters.reversed())
    #expect(DirectoryOrder.browsing(turned, on: Sample.today).map { turned[$0].id } == order)
  }

  @Test("B3: who can be asked stands before who cannot")
  func availabilityFirst() {
    let states: [Availability] = [.onLeave(until: nil), .full, .limited, .open, .full, .open]
    let supporters = states.enumerated().map { Sample.supporter("s\($0)", availability: $1) }
    let order = DirectoryOrder.browsing(supporters, on: Sample.today).map { states[$0] }
    #expect(order == [.open, .open, .limited, .full, .full, .onLeave(until: nil)])
  }

  @Test("B3: common ground says what it found and why")
  func saysWhy() throws {
    let vocabulary = try Vocabulary.builtIn()
    let query = SearchQuery("walk grief", in: vocabulary)
    let ground = Sample.amara.commonGround(with: query, AboutMe(shift: "Nights"))
    #expect(
      ground == [
        CommonGround(field: .shift, text: "nights", matches: [.sameAsMine]),
        CommonGround(field: .interest, text: "long walks", matches: [.word("walk")]),
        CommonGround(field: .livedExperience, text: "lost her father", matches: [.neighbour(of: "grief")]),
      ])
  }

  @Test("B4: someone outside one's own team, region, shift or division can be found and asked")
  func outsideOnesOwn() {
    let me = AboutMe(team: "West", region: "Lake", shift: "days", division: "Field")
    let standing = Standing(of: available(Sample.amara), for: me, in: Positions(), on: Sample.today)
    #expect(standing.asking == .askable)
    var index = SupporterIndex()
    index.insert(contentsOf: [Sample.amara])
    for word in ["east", "riverside", "nights", "communications"] {
      #expect(index.positions(matching: SearchQuery(word)) == [0])
    }
  }

  @Test("B5: same rank or role comes first where the order is ours to choose")
  func equalsFirst() {
    let supporters = [
      Sample.supporter("a", rank: "Captain"), Sample.supporter("b", availability: .limited, rank: "officer"),
      Sample.supporter("c", role: "Clerk"), Sample.supporter("d", rank: "Officer"),
    ]
    let order = DirectoryOrder.whoeverCanFirst(
      among: supporters, for: AboutMe(rank: "OFFICER", role: "medic"), in: Positions(), on: Sample.today)
    #expect(order.prefix(2).map(\.rawValue) == ["d", "b"])
    #expect(Set(order.dropFirst(2).map(\.rawValue)) == ["a", "c"])
  }

  @Test("B5: ancestors and descendants are the chain of command, and nobody else")
  func chain() {
    let positions = Sample.positions
    #expect(positions.chain(between: "officer", and: "captain") == .above)
    #expect(positions.chain(between: "captain", and: "officer") == .below)
    #expect(positions.chain(between: "officer", and: "clerk") == .none)
    #expect(positions.chain(between: "officer", and: "officer") == .none)
  }

  @Test(
    "B5: what cannot be told is never fine",
    arguments: [
      (nil, "captain", ChainOfCommand.Reason.firstNotSaid), ("officer", nil, .secondNotSaid),
      ("officer", "wizard", .unknownPosition("wizard")), ("wizard", "officer", .unknownPosition("wizard")),
      ("lost", "officer", .unknownPosition("nowhere")), ("self", "officer", .circle),
      ("officer", "self", .circle),
      ("ring1", "ring2", .circle), ("below-ring", "clerk", .circle), ("below-ring", "ring1", .circle),
    ] as [(String?, String?, ChainOfCommand.Reason)])
  func cannotCheck(mine: String?, theirs: String?, reason: ChainOfCommand.Reason) {
    var positions = Sample.positions
    positions.reportsTo.merge(
      ["self": "self", "ring1": "ring2", "ring2": "ring1", "below-ring": "ring1", "lost": "nowhere"]
    ) { $1 }
    #expect(positions.chain(between: mine, and: theirs) == .cannotCheck(reason))
  }

  @Test("B5: a boss who is found is told even when the line above is not known")
  func knownBossInAnUnknownLine() {
    let positions = Positions(reportsTo: ["officer": "sergeant", "sergeant": "nowhere"])
    #expect(positions.chain(between: "officer", and: "sergeant") == .above)
  }

  @Test(
    "B5: someone in one's chain of command can be asked after one sentence",
    arguments: [
      ("captain", AskingRule.askableAfterWords(.above)), ("clerk", .askable),
      ("wizard", .askableAfterWords(.cannotCheck(.unknownPosition("wizard")))), (nil, .askable),
    ] as [(String?, AskingRule)])
  func wordsFirst(position: String?, rule: AskingRule) {
    let supporter = Sample.supporter("a", position: position)
    let standing = Standing(
      of: supporter, for: AboutMe(position: "officer"), in: Sample.positions, on: Sample.today)
    #expect(standing.asking == rule)
  }

  @Test("B5: who stands below can be asked after one sentence too, and a circle greys as well")
  func belowAndCircle() {
    func rule(_ mine: String, _ theirs: String, _ positions: Positions) -> AskingRule {
      Standing(
        of: Sample.supporter("a", position: theirs), for: AboutMe(position: mine), in: positions,
        on: Sample.today
      ).asking
    }
    #expect(rule("captain", "officer", Sample.positions) == .askableAfterWords(.below))
    let ring = Positions(reportsTo: ["a": "b", "b": "a"])
    #expect(rule("a", "b", ring) == .askableAfterWords(.cannotCheck(.circle)))
  }

  @Test("B5: nobody from the chain of command is asked by whoever can first")
  func neverChosenForOne() {
    let supporters = [
      Sample.supporter("boss", position: "captain"), Sample.supporter("odd", position: "wizard"),
      Sample.supporter("even", position: "clerk"), Sample.supporter("full", availability: .full),
      Sample.supporter("away", keyMade: Sample.today.adding(days: -36)), Sample.supporter("asked"),
    ]
    let chosen = DirectoryOrder.whoeverCanFirst(
      among: supporters, for: AboutMe(position: "officer"), in: Sample.positions, on: Sample.today,
      except: [Sample.id("asked")])
    #expect(chosen == [Sample.id("even")])
  }

  @Test(
    "B6: full and on leave can be read about and not asked; open and limited can be asked",
    arguments: [
      (.open, .askable), (.limited, .askable), (.full, .notAskable(.full)),
      (.onLeave(until: nil), .notAskable(.onLeave(until: nil))),
      (.onLeave(until: Day("2026-11-22")), .notAskable(.onLeave(until: Day("2026-11-22")))),
    ] as [(Availability, AskingRule)])
  func availability(state: Availability, rule: AskingRule) {
    let supporter = Sample.supporter("a", availability: state)
    #expect(Standing(of: supporter, for: AboutMe(), in: Positions(), on: Sample.today).asking == rule)
    #expect(state.canBeAsked == (rule == .askable))
  }

  @Test("B6: a leave whose day has come stays a leave until the supporter says that they are back")
  func returnHasCome() {
    let state = Availability.onLeave(until: Sample.today)
    let standing = Standing(
      of: Sample.supporter("a", availability: state), for: AboutMe(), in: Positions(), on: Sample.today)
    #expect(standing.asking == .notAskable(.leaveEnded(Sample.today)))
    #expect(state.returnHasCome(on: Sample.today) && !state.canBeAsked)
    #expect(!state.returnHasCome(on: Sample.today.adding(days: -1)))
  }

  @Test("B6: whose key nobody renewed for five weeks shows as away")
  func away() {
    func rule(_ age: Int) -> AskingRule {
      let supporter = Sample.supporter("a", keyMade: Sample.today.adding(days: -age))
      return Standing(of: supporter, for: AboutMe(), in: Positions(), on: Sample.today).asking
    }
    #expect(rule(35) == .askable)
    #expect(rule(36) == .notAskable(.away))
  }

  @Test("B7: ways, languages and hours are kept")
  func waysAndHours() throws {
    let read = try DocumentCoder.decode(
      SupporterDocument.self, from: DocumentCoder.encode(Sample.document), file: "a.json")
    #expect(read.bio.ways == [.phone, .inPerson])
    #expect(read.bio.languages == ["en", "tw"])
    #expect(read.bio.hours == Sample.amara.bio.hours)
  }

  @Test(
    "B8: neighbouring stories count",
    arguments: [
      "bereavement in 2020", "my divorce", "Retired early", "grieving parents", "a miscarriage", "widowed",
    ])
  func lossFindsNeighbours(story: String) throws {
    let vocabulary = try Vocabulary.builtIn()
    let supporter = Sample.supporter("a", livedExperience: [story])
    var index = SupporterIndex()
    index.insert(contentsOf: [supporter])
    #expect(index.positions(matching: SearchQuery("loss", in: vocabulary)) == [0])
    #expect(
      supporter.commonGround(with: SearchQuery("Loss", in: vocabulary)).map(\.matches)
        == [[.neighbour(of: "loss")]])
  }

  @Test("B8: no match at all still leaves everyone, by an empty search")
  func noMatchOffersPeople() {
    var index = SupporterIndex()
    index.insert(contentsOf: [Sample.amara, Sample.supporter("ben")])
    #expect(index.positions(matching: SearchQuery("zeppelin")).isEmpty)
    #expect(index.positions(matching: SearchQuery(" … ")) == [0, 1])
  }

  private func available(_ supporter: Supporter) -> Supporter {
    var supporter = supporter
    supporter.bio.availability = .open
    return supporter
  }
}
