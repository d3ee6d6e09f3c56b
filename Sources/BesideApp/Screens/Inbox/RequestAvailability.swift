import BuiltIn
import PeerSupport

extension AppState {
  /// Whether a step on the current request can be chosen now, and why not.
  func availability(of step: RequestStep) -> Availability {
    guard let me, let request = currentRequest else { return .unavailable(.init(.reasonNoRequest)) }
    guard mayChoose(.step(step, request.id)) else { return .unavailable(.init(.reasonJustChosen)) }
    guard let refusal = request.refusal(of: step.kind, by: me, at: now) else { return .available }
    return .unavailable(.init(refusal == .alreadyTaken(by: me) ? .reasonYoursAlready : refusal.reason))
  }

  /// Whether the current request can be passed on.
  var passingOn: Availability {
    guard let request = currentRequest else { return .unavailable(.init(.reasonNoRequest)) }
    guard let first = passOnTargets(of: request).first else { return .unavailable(.init(.reasonForYouAlone)) }
    return availability(of: .passOn(to: first))
  }

  /// Whether the current request can and need be kept longer: its end is near.
  var keeping: Availability {
    let isAvailable = availability(of: .extend)
    guard isAvailable == .available, let request = currentRequest else { return isAvailable }
    return .when(request.endsSoon(at: now, under: policy), else: .reasonNotEndingSoon)
  }

  /// Whether the current request can be ended: whoever has it can, with or without having been in touch (D8).
  var ending: Availability {
    guard let me, let request = currentRequest else { return .unavailable(.init(.reasonNoRequest)) }
    if let refusal = request.refusalOfEnding(by: me) { return .unavailable(.init(refusal.reason)) }
    return .when(mayChoose(.end(request.id, isWanted: true)), else: .reasonJustChosen)
  }

  /// Whether the current request is with me.
  var beingMine: Availability {
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
