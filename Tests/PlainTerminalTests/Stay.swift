import BesideApp
import Canvas
import PeerSupport
import PlainTerminal

/// A whole stay in plain lines, with an invented program and a world that answers what it is asked for.
@MainActor
final class Stay {
  /// Saturday 21 November 2026, 20:00 in UTC.
  nonisolated static let now = Timestamp(seconds: 1_795_291_200)

  /// Every effect asked for, in order.
  private(set) var effects: [Effect] = []
  /// The passphrase that opens the locker.
  var passphrase = "calm river stone"
  /// What is in the locker.
  var plan = SelfCarePlan(changed: Stay.now)
  /// Which supporter the person is.
  var supporter: SupporterID?
  /// What waits for them.
  var requests: [SupportRequest] = []
  /// What any return code tells.
  var outlook = RequestOutlook.gone(.unknown)
  /// What others do before a line is typed, by its place from 1; it is taken in with that line.
  var news: [Int: [Action]] = [:]

  private var state: AppState

  init(_ actions: Action..., country: String = "US") throws {
    state = AppState(
      surroundings: Surroundings(
        words: Catalogue(), zones: FixedTimeZone(), country: country, themeNames: [], hasLocker: true),
      theme: try Theme(named: "mono"), size: Size(columns: 80, rows: 24), now: Self.now)
    for action in actions { _ = App.update(&state, action) }
  }

  /// Types lines until there are no more, and answers with all that was said.
  func typing(_ lines: String..., columns: Int = 80) async -> ScriptedLines {
    let terminal = ScriptedLines(lines)
    var place = -1
    let session = LineSession(state: state, columns: columns, terminal: terminal) {
      place += 1
      return [.time(Self.now)] + self.news[place, default: []]
    } carryOut: { effect in
      self.effects.append(effect)
      return self.answer(to: effect)
    }
    await session.run()
    return terminal
  }

  private func answer(to effect: Effect) -> [Action] {
    switch effect {
    case .openLocker(let typed, _, _):
      guard typed == passphrase else { return [.lockerRefused("That is not the passphrase.")] }
      return [.lockerOpened(OpenLocker(plan: plan, supporter: supporter))]
    case .savePlan(let new):
      plan = new
      return [.planSaved(new, at: Self.now)]
    case .signCommitment(let commitment): return [.commitmentSigned(commitment)]
    case .send(let draft):
      return [.sent(Receipt(code: "babab-dodod", due: Self.now + 3_600, urgency: draft.urgency))]
    case .check(let code): return [.requestChecked(CheckedRequest(code: code, kept: nil, outlook: outlook))]
    case .withdraw: return [.withdrawn]
    case .refreshInbox: return [.inboxRead(requests)]
    case .take(let step, let id): return take(step, id)
    case .end(let id):
      requests.removeAll { $0.id == id }
      return [.requestGone(id)]
    default: return []
    }
  }

  private func take(_ step: RequestStep, _ id: RequestID) -> [Action] {
    guard let supporter, let place = requests.firstIndex(where: { $0.id == id }) else {
      return [.requestGone(id)]
    }
    let kind: RequestEvent.Kind? =
      switch step {
      case .take: .taken
      case .contactMade: .contactMade
      default: nil
      }
    guard let kind else { return [] }
    let number = requests[place].events.count + 1
    let event = RequestEvent(request: id, kind: kind, by: supporter, at: Self.now, number: number)
    guard (try? requests[place].apply(event)) != nil else { return [.requestGone(id)] }
    return [.requestChanged(requests[place])]
  }
}
