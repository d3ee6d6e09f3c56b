import BuiltIn
import PeerSupport

extension AppState {
  /// Asks for a step, once: until it is answered no other can be asked for.
  mutating func ask(for step: RequestStep, on id: RequestID) -> [Effect] {
    isWaiting = true
    inbox.asked = AskedStep(step: step, request: id)
    return [.take(step, id)]
  }

  /// Whether a step on the current request can be taken now, and why not.
  func availability(of kind: RequestEvent.Kind) -> Availability {
    guard !isWaiting else { return .unavailable(.init(.reasonWaiting)) }
    guard let me, let request = currentRequest else { return .unavailable(.init(.reasonNoRequest)) }
    guard let refusal = request.refusal(of: kind, by: me, at: now) else { return .available }
    return .unavailable(.init(refusal == .alreadyTaken(by: me) ? .reasonYoursAlready : refusal.reason))
  }

  /// Whether the current request can be passed on.
  var passingOn: Availability {
    guard let request = currentRequest else { return .unavailable(.init(.reasonNoRequest)) }
    guard let first = passOnTargets(of: request).first else { return .unavailable(.init(.reasonForYouAlone)) }
    return availability(of: .passedOn(to: first))
  }

  /// Whether the current request can and need be kept longer: its end is near.
  var keeping: Availability {
    let isAvailable = availability(of: .extended)
    guard isAvailable == .available, let request = currentRequest else { return isAvailable }
    return .when(request.endsSoon(at: now, under: policy), else: .reasonNotEndingSoon)
  }

  /// Whether the current request can be ended: whoever has it can, with or without having been in touch (D8).
  var ending: Availability {
    guard !isWaiting else { return .unavailable(.init(.reasonWaiting)) }
    guard let me, let request = currentRequest else { return .unavailable(.init(.reasonNoRequest)) }
    return .when(request.holder == me, else: .reasonNotYours)
  }
}

extension RequestError {
  /// Why a step cannot be taken, as the catalogue says it.
  fileprivate var reason: WordKey {
    switch self {
    case .alreadyTaken: .reasonHasSomeone
    case .notYours: .reasonNotYours
    case .notYetLate: .reasonNotYetLate
    case .noContactYet: .reasonNoContactYet
    case .notAllowed: .reasonNotAllowed
    default: .reasonNothingOpen
    }
  }
}
