import PeerLibrary
import PeerSupport
import Sealing

/// Sends requests and answers them again and again, for the tests to kill on the way.
struct Answering {
  private let library: Library
  private let team: TrustedTeam
  private let keys: [SupporterKeys]
  private let now: Timestamp

  /// The steps that one request goes through after its sending, and which of two supporters takes each.
  static func steps(_ first: SupporterID, _ second: SupporterID) -> [(by: Int, kind: RequestEvent.Kind)] {
    [(0, .taken), (0, .passedOn(to: second)), (1, .taken), (1, .contactMade)]
  }

  /// The supporters' secrets are given as `secrets(of:)` writes them.
  init(_ library: Library, secrets: String) throws {
    self.library = library
    let program = try library.program(pinned: nil)
    now = program.roster.issued
    let names = try library.supporterNames()
    let supporters = library.supporters(names[...], in: program, at: now).compactMap { try? $0.get() }
    team = TrustedTeam(
      program: program, supporters: Dictionary(uniqueKeysWithValues: supporters.map { ($0.id, $0) }))
    keys = try secrets.split(separator: ",").map { text in
      let parts = text.split(separator: ":").map(String.init)
      let (seed, secret) = (Base64.decode(parts[1]) ?? [], Base64.decode(parts[2]) ?? [])
      return SupporterKeys(
        id: SupporterID(checked: parts[0]), signing: try SigningKeys(seed: SecretBytes(seed)),
        sealing: [try SealingKeys(secret: SecretBytes(secret))])
    }
  }

  /// Supporters' keys as one argument.
  static func secrets(of keys: [SupporterKeys]) -> String {
    keys.map { keys in
      let seed = Base64.encode(keys.signing.seed.bytes)
      return "\(keys.id):\(seed):\(Base64.encode(keys.sealing[0].secret.bytes))"
    }.joined(separator: ",")
  }

  /// Says each step before it is taken and once it is.
  func answerForEver() throws {
    let (first, second) = (keys[0].id, keys[1].id)
    while true {
      let letter = RequestLetter(
        recipients: [first], othersMayAnswer: true, reserves: [second],
        reach: Reach(way: .phone, detail: "555 0199"), sent: now,
        due: RequestClock.due(under: team.program.policy, urgency: .withinADay, sent: now))
      Faults.say("begins send new")
      let id = try library.send(letter, in: team, at: now).id
      Faults.say("did send \(id)")
      for (number, step) in Self.steps(first, second).enumerated() {
        Faults.say("begins \(number) \(id)")
        _ = try library.act(step.kind, on: id, as: keys[step.by], in: team, at: now)
        Faults.say("did \(number) \(id)")
      }
      Faults.say("begins end \(id)")
      try library.end(id, as: keys[1], in: team, at: now)
      Faults.say("did end \(id)")
    }
  }

  /// Takes each request, and says whether it was this supporter's or another's by then.
  func takeAll() throws {
    for name in try library.requestNames() {
      do throws(RequestFailure) {
        _ = try library.act(.taken, on: RequestID(checked: name.id), as: keys[0], in: team, at: now)
        Faults.say("took \(name.id)")
      } catch .takenByAnother {
        Faults.say("other \(name.id)")
      }
    }
  }
}
