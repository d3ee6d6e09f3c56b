import PeerLibrary
import PeerSupport
import SampleProgram
import Sealing

/// What waits for the coordinator of a demo: newcomers, new keys, a page that somebody changed, and some counts.
struct DemoTeam {
  let library: Library
  let sample: SampleProgram
  let count: Int
  let now: Timestamp

  /// How many newcomers wait.
  private static let newcomers = 2
  private static let countedDays = 20

  /// Leaves all of it in the library.
  func fill(_ program: Program) throws {
    for number in count..<count + Self.newcomers { try apply(sample.supporter(number), replacingKeys: false) }
    if count > 2 {
      try apply(sample.supporter(1), replacingKeys: true)
      try tamper(sample.supporter(count - 1).id)
    }
    var random = SystemRandomNumberGenerator()
    for daysAgo in 1...Self.countedDays {
      let day = now.day.adding(days: -daysAgo)
      for _ in 0..<Int.random(in: 0...16, using: &random) { try library.countContact(on: day, in: program) }
    }
  }

  /// A newcomer proposes where they work; the dates are for the coordinator to fill in.
  private func apply(_ supporter: Supporter, replacingKeys: Bool) throws(CardError) {
    let member = DemoSupporter(supporter, on: now.day).member
    var proposed = member.membership
    proposed.since = nil
    proposed.pledged = nil
    proposed.trained = nil
    proposed.mandatedReporterTrained = nil
    try library.apply(proposed, member.bio, with: member.signing, replacingKeys: replacingKeys)
  }

  /// Changes a page as someone with access to the folder could.
  private func tamper(_ id: SupporterID) throws {
    guard let name = DocumentName(folder: .supporters, id: id.rawValue) else { return }
    let stored = try library.storage.get(name)
    var card = try DocumentCoder.decode(SupporterDocument.self, from: stored.bytes, file: name.path)
    card.bio.contact.phone = "555 0100"
    _ = try library.storage.put(DocumentCoder.encode(card), as: name, replacing: stored.revision)
  }
}
