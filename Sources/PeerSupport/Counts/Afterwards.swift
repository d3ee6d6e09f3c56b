/// What someone says afterwards in one keypress: whether they were reached in time, and whether it helped (E8).
///
/// It goes into counts alone. The raw values are what stands in a sealed mark.
public enum Afterwards: UInt8, CaseIterable, Sendable {
  /// In time, and it helped.
  case inTimeAndHelped = 2
  /// In time, and it did not help.
  case inTimeOnly = 3
  /// Not in time, and it helped all the same.
  case lateAndHelped = 4
  /// Neither, as when nobody was in touch.
  case neither = 5

  /// Whether they were reached in time.
  public var wasInTime: Bool { self == .inTimeAndHelped || self == .inTimeOnly }

  /// Whether it helped.
  public var didHelp: Bool { self == .inTimeAndHelped || self == .lateAndHelped }
}

extension RequestOutlook {
  /// Whether it is time to say how it was: someone was in touch, or the request is gone and was not taken back (E8).
  ///
  /// Who took it back has said no, and is asked nothing (C6).
  public var isOver: Bool {
    switch self {
    case .standing(let standing):
      if case .inTouch = standing.state { true } else { false }
    case .gone(.withdrawn), .unbelievable: false
    case .gone: true
    }
  }
}
