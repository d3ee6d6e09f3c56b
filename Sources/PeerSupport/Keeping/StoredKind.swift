/// A kind of thing that Beside stores; what is none of these is not kept (E1, E4).
public enum StoredKind: String, CaseIterable, Sendable {
  /// The program's own statement.
  case program
  /// The pages of supporters.
  case supporters
  /// Pages that wait for the coordinator.
  case applicants
  /// Sealed requests.
  case requests
  /// Sealed questions to a supervisor (D9).
  case questions
  /// Parts of a plan that were shown to a supporter.
  case shared
  /// Places that a program's people may be pointed to (D12).
  case resources
  /// Guides that the program wrote itself.
  case guides
  /// Sealed marks, one for each contact (E2).
  case counts
  /// What only the coordinator reads about the team.
  case team
  /// Damaged files that were moved out of the way.
  case setAside = "set aside"
  /// A lock without content, and what a writer that was stopped left behind.
  case work
  /// Sealed lockers, one for each person.
  case lockers
  /// The programs that this account has joined.
  case knownPrograms = "known programs"
  /// What a person set, such as a theme.
  case settings
  /// Requests that were not sent yet, sealed, until they are sent or dropped or the login ends.
  case drafts

  /// Whether it belongs to an account of this machine; everything else stands in the library.
  public var isOnAccount: Bool {
    switch self {
    case .lockers, .knownPrograms, .settings, .drafts: true
    default: false
    }
  }
}

/// What a locker can hold, by the names of its members.
public enum LockerPart: String, CaseIterable, Sendable {
  /// The short name of the person's own page.
  case supporterID
  /// What their signature grows from.
  case signingSeed
  /// What opens requests to them.
  case sealingKeys
  /// What opens questions to them, and proves their answers, where they are a supervisor.
  case supervisorKeys
  /// What the program's signature grows from, for its coordinator.
  case rootSeed
  /// What opens counts, for the coordinator.
  case coordinatorSecret
  /// What opens the counts from before they became the coordinator.
  case formerCoordinatorSecrets
  /// When the coordinator's keys were backed up to a file.
  case keysBackedUp
  /// What was seen and verified of the cards of programs.
  case seenCards
  /// The programs they know.
  case programs
  /// Their self-care plan.
  case plan
  /// What the signature under the plan's commitment grows from.
  case planSeed
  /// What they said about their own place.
  case aboutMe
  /// The return codes that they chose to keep.
  case returnCodes
  /// How far requests have come, which have ended, and which are for others.
  case requestMemories
}
