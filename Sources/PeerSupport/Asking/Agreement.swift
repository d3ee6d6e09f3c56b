/// What the person said who would be contacted (C2, C3).
public enum Agreement: Int, CaseIterable, Sendable {
  /// Nobody has asked them yet.
  case notAsked
  /// They want it.
  case yes
  /// They do not want it, which is final (C6).
  case no

  /// What one can do in place of sending; nothing is needed after a yes.
  ///
  /// After a no nobody sits down with them to ask all the same.
  public var instead: [Instead] {
    switch self {
    case .yes: []
    case .notAsked: [.sitBeside, .giveDirectory, .reachOut]
    case .no: [.giveDirectory, .reachOut]
    }
  }

  /// Something to do for a colleague in place of sending a request for them (C2).
  public enum Instead: Int, CaseIterable, Sendable {
    /// Sit beside them while they ask for themselves.
    case sitBeside
    /// Give them the list of supporters, to read in their own time.
    case giveDirectory
    /// Reach out as a colleague.
    case reachOut
  }
}

extension AskingFor {
  /// Whether the sender may follow the request: for a colleague or as a supervisor nothing of it comes back (C2, C3).
  public var isFollowedBySender: Bool { self == .me }

  /// Whether the sender hears by when someone will be in touch; a supervisor hears only that someone will (C3).
  public var tellsSenderWhen: Bool {
    if case .asSupervisor = self { false } else { true }
  }
}
