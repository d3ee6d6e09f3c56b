import PeerLibrary
import PeerSupport
import SampleProgram

/// The requests of a demo: all of them are for one supporter, some with others, some with that one as a reserve.
struct DemoRequests {
  let library: OpenLibrary
  let sample: SampleProgram
  let me: DemoSupporter
  let now: Timestamp

  /// Sends so many requests, and answers those that were answered.
  func send(_ count: Int) throws(RequestFailure) {
    for number in 0..<max(0, count) {
      let request = sample.request(number)
      let letter = letter(request, number)
      let sent = try library.library.send(letter, in: library.team, at: now)
      // A reserve answers only what is late, and not all of these are.
      guard request.isAnswered, letter.recipients.contains(me.member.bio.id) else { continue }
      for step in [RequestEvent.Kind.taken, .contactMade] {
        _ = try library.library.act(
          step, on: sent.id, as: me.keys, in: library.team, at: now)
      }
    }
  }

  private func letter(_ request: SampleProgram.SampleRequest, _ number: Int) -> RequestLetter {
    let id = me.member.bio.id
    let others = DirectoryOrder.whoeverCanFirst(
      among: Array(library.supporters.values), for: AboutMe(), in: library.program.positions, on: now.day,
      except: [id], atMost: 3)
    let isReserve = number % 6 == 3 && !others.isEmpty
    let sent = now - Int64(request.minutesAgo) * 60
    return RequestLetter(
      for: request.askingFor, recipients: isReserve ? others : number % 3 == 1 ? [id] + others : [id],
      othersMayAnswer: isReserve || (request.othersMayAnswer && number % 3 != 1),
      reserves: isReserve ? [id] : request.othersMayAnswer && number % 3 != 1 ? others : [],
      reach: request.reach, when: request.when, urgency: request.urgency, note: request.note, sent: sent,
      due: RequestClock.due(under: library.program.policy, urgency: request.urgency, sent: sent))
  }
}
