import BuiltIn
public import PeerSupport

/// What is said of one kind of thing that is kept.
public struct KeptWords: Equatable, Sendable {
  /// What it is called.
  public let name: String
  /// What it holds.
  public let what: String
  /// Who can open it.
  public let who: String
  /// Until when it stays.
  public let until: String
}

extension Catalogue {
  /// What is said of a kind; the days after which a request is destroyed are those of the open program.
  public func kept(_ kind: StoredKind, days: Int?) -> KeptWords {
    let ceiling = days.map { self(.keptDays, ["count": $0]) } ?? self(.keptDaysUnknown)
    return switch kind {
    case .program: said(.keptProgram, .keptProgramWhat, .keptAnyReader, .keptProgramUntil)
    case .supporters: said(.keptSupporters, .keptSupportersWhat, .keptAnyReader, .keptSupportersUntil)
    case .applicants: said(.keptApplicants, .keptApplicantsWhat, .keptAnyReader, .keptApplicantsUntil)
    case .requests:
      said(
        .keptRequests, .keptRequestsWhat, .keptRequestsWho, .keptRequestsUntil, arguments: ["days": ceiling])
    case .questions:
      said(
        .keptQuestions, .keptQuestionsWhat, .keptQuestionsWho, .keptQuestionsUntil,
        arguments: ["days": ceiling])
    case .shared: said(.keptShared, .keptSharedWhat, .keptSharedWho, .keptSharedUntil)
    case .resources: said(.keptResources, .keptResourcesWhat, .keptAnyReader, .keptByCoordinatorUntil)
    case .guides: said(.keptGuides, .keptGuidesWhat, .keptAnyReader, .keptByCoordinatorUntil)
    case .counts: said(.keptCounts, .keptCountsWhat, .keptCoordinatorWho, .keptByCoordinatorUntil)
    case .team: said(.keptTeam, .keptTeamWhat, .keptCoordinatorWho, .keptByCoordinatorUntil)
    case .setAside: said(.keptSetAside, .keptSetAsideWhat, .keptSetAsideWho, .keptByHandUntil)
    case .work: said(.keptWork, .keptWorkWhat, .keptSetAsideWho, .keptWorkUntil)
    case .lockers: said(.keptLockers, .keptLockersWhat, .keptLockersWho, .keptByHandUntil)
    case .knownPrograms: said(.keptKnown, .keptKnownWhat, .keptAccountWho, .keptByHandUntil)
    case .drafts: said(.keptDrafts, .keptDraftsWhat, .keptAccountWho, .keptDraftsUntil)
    case .settings: said(.keptSettings, .keptSettingsWhat, .keptAccountWho, .keptByHandUntil)
    }
  }

  /// What is said of a part of a locker.
  public func locker(_ part: LockerPart, _ count: Int) -> String {
    let word: WordKey =
      switch part {
      case .supporterID: .keptPartSupporter
      case .signingSeed: .keptPartSigning
      case .sealingKeys: .keptPartSealing
      case .supervisorKeys: .keptPartSupervisor
      case .rootSeed: .keptPartRoot
      case .coordinatorSecret: .keptPartCounts
      case .formerCoordinatorSecrets: .keptPartFormerCounts
      case .keysBackedUp: .keptPartBackedUp
      case .seenCards: .keptPartSeen
      case .programs: .keptPartPrograms
      case .plan: .keptPartPlan
      case .planSeed: .keptPartPlanKey
      case .aboutMe: .keptPartAbout
      case .returnCodes: .keptPartCodes
      case .requestMemories: .keptPartRequests
      }
    return self(word, ["count": count])
  }

  /// What is never kept, in sentences.
  public var notKept: [String] {
    [
      .keptNotAsker, .keptNotNotes, .keptNotDrafts, .keptNotReading, .keptNotCodes, .keptNotOwnFiles,
      .keptNotBackups,
    ].map {
      self($0)
    }
  }

  private func said(
    _ name: WordKey, _ what: WordKey, _ who: WordKey, _ until: WordKey, arguments: [String: String] = [:]
  ) -> KeptWords {
    KeptWords(name: self(name), what: self(what), who: self(who), until: self(until, arguments))
  }
}
