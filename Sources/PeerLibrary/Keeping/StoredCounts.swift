public import PeerSupport

extension Folder {
  /// What kind of thing the folder holds.
  public var kind: StoredKind {
    switch self {
    case .supporters: .supporters
    case .applicants: .applicants
    case .requests: .requests
    case .questions: .questions
    case .shared: .shared
    case .resources: .resources
    case .guides: .guides
    case .counts: .counts
    case .team: .team
    }
  }
}

extension FolderStorage {
  /// How many files of each kind stand in the library, those of other kinds left out.
  public func storedCounts() throws(StorageError) -> [StoredKind: Int] {
    var counts: [StoredKind: Int] = [:]
    for folder in [nil] + Folder.allCases.map(Optional.some) {
      for entry in try entries(of: folder) {
        if let kind = Self.kind(of: entry, in: folder) { counts[kind, default: 0] += 1 }
      }
    }
    counts[.setAside] = try setAside().count
    return counts
  }

  /// Where things of a kind stand in this library.
  public func path(of kind: StoredKind) -> String {
    if let folder = Folder.allCases.first(where: { $0.kind == kind }) { return "\(path)/\(folder.rawValue)" }
    return switch kind {
    case .program: "\(path)/\(DocumentName.program.path)"
    case .setAside: "\(path)/\(LibraryCheck.setAsideFolder)"
    default: path
    }
  }

  private static func kind(of entry: String, in folder: Folder?) -> StoredKind? {
    if entry == LibraryLock.fileName || WriterMark(fileName: entry) != nil { return .work }
    guard let name = DocumentName(folder: folder, fileName: entry) else { return nil }
    return folder?.kind ?? (name == .program ? .program : nil)
  }

  private func setAside() throws(StorageError) -> [String] {
    try inLibrary { () throws(StorageError) in
      do throws(StorageError) {
        let path = LibraryCheck.setAsideFolder
        return try Directory(named: path, in: library.directory).entries(path: path)
      } catch .missing {
        return []
      }
    }
  }
}

extension Locker {
  /// How many of each part there are.
  public var partCounts: [LockerPart: Int] {
    Dictionary(uniqueKeysWithValues: LockerPart.allCases.map { ($0, count(of: $0)) })
  }

  private func count(of part: LockerPart) -> Int {
    switch part {
    case .supporterID: supporterID == nil ? 0 : 1
    case .signingSeed: signingSeed == nil ? 0 : 1
    case .sealingKeys: sealingKeys.keys.count
    case .supervisorKeys: supervisorKeys == nil ? 0 : 1
    case .rootSeed: rootSeed == nil ? 0 : 1
    case .coordinatorSecret: coordinatorSecret == nil ? 0 : 1
    case .formerCoordinatorSecrets: formerCoordinatorSecrets?.count ?? 0
    case .keysBackedUp: keysBackedUp == nil ? 0 : 1
    case .seenCards: seenCards?.reduce(0) { $0 + $1.count } ?? 0
    case .programs: programs.count
    case .plan: plan == nil ? 0 : 1
    case .planSeed: planSeed == nil ? 0 : 1
    case .aboutMe: aboutMe == AboutMe() ? 0 : 1
    case .returnCodes: returnCodes.count
    case .requestMemories: rememberedRequests
    }
  }
}
