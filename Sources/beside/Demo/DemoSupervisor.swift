import PeerLibrary
import PeerSupport
import SampleProgram
import Sealing

/// The supervisor of a demo, whose keys stand in the coordinator's locker, and a question to them.
struct DemoSupervisor {
  /// The locker as it is before anything else is in it.
  let locker: Locker
  /// The supervisor as the program names them; nil where keys could not be made.
  let named: SupervisorKey?

  init(_ sample: SampleProgram) {
    var locker = Locker()
    locker.makeSupervisorKeys()
    self.locker = locker
    let onCall = sample.policy.onCall.first
    named = locker.supervisorOffer.map { offer in
      SupervisorKey(
        name: onCall?.name ?? "", role: onCall?.role ?? "", signingKey: offer.signingKey,
        sealingKey: offer.sealingKey)
    }
  }

  /// Leaves a question of a supporter in the library; with its answer where the supporter is to read it.
  func ask(
    _ sample: SampleProgram, as me: DemoSupporter, in open: OpenLibrary, isAnswered: Bool, at now: Timestamp
  )
    throws(QuestionFailure)
  {
    guard let named, let sealing = locker.supervisorSealing, let signing = locker.supervisorSigning else {
      return
    }
    let library = open.library
    _ = try library.ask(
      sample.question, to: named, as: me.keys, in: open.team, checked: HypotheticalCheck([]), at: now)
    guard isAnswered else { return }
    let asked: [OpenedQuestion]
    do { asked = try library.questions(opening: [sealing], in: open.team) } catch { throw .storage(error) }
    for question in asked {
      try library.answer(question, sample.answer, as: signing, in: open.program, at: now)
    }
  }
}
