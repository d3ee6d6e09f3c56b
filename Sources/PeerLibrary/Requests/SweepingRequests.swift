public import PeerSupport

/// What a sweep came to.
public enum SweepOutcome: Hashable, Sendable {
  /// So many requests were past the ceiling, and are gone.
  case swept(Int)
  /// The library's clock and this machine's are more than an hour apart: nothing was swept, since nobody knows which
  /// of them is right.
  case clocksDiffer
  /// The coordinator's list has run out by this machine's clock: nothing was swept, since the clock may be a month
  /// ahead.
  case listRanOut
}

extension Library {
  /// How far the clocks of the library and of a machine may be apart, in seconds.
  static let clockTolerance: Int64 = 3_600

  /// Whether this machine's clock is the library's, to an hour; where no time can be read, it is not.
  public func clocksAgree(at now: Timestamp) -> Bool {
    guard let time = try? storage.time() else { return false }
    return abs(time - now) <= Self.clockTolerance
  }

  /// The requests and questions that are past the program's ceiling, and what was shared whose request is gone (E1).
  ///
  /// The ceiling counts from the last event. A client that opened a request knows when that was; any other goes by
  /// when the file was written, which each event does anew. Whichever is earlier counts: to touch a file, or to put
  /// a copy back, makes nothing live longer.
  public func pastCeiling(
    of program: Program, at now: Timestamp, lastChanges: [RequestID: Timestamp] = [:]
  ) throws(StorageError) -> [DocumentName] {
    try pastCeiling(program, now, lastChanges, try storage.written(.requests))
  }

  private func pastCeiling(
    _ program: Program, _ now: Timestamp, _ lastChanges: [RequestID: Timestamp],
    _ requests: [DocumentName: Timestamp]
  ) throws(StorageError) -> [DocumentName] {
    let ceiling = Int64(program.policy.retentionDays) * 86_400
    let past = requests.filter { name, written in
      let changed = RequestID(rawValue: name.id).flatMap { lastChanges[$0] } ?? written
      return min(changed, written) + ceiling <= now
    }
    let standing = Set(requests.keys.map(\.id))
    let left = try storage.written(.shared).filter { name, written in
      !standing.contains(name.id) && written + ceiling <= now
    }
    let questions = try storage.written(.questions).filter { $0.value + ceiling <= now }
    return (Array(past.keys) + left.keys + questions.keys).sorted { $0.path < $1.path }
  }

  /// Destroys what is past the ceiling, by the library's own time.
  ///
  /// Where nothing seems to be, nothing is written to ask that time: a file that comes and goes would tell when
  /// someone opened the library.
  @discardableResult
  public func sweep(
    under program: Program, at now: Timestamp, lastChanges: [RequestID: Timestamp] = [:]
  ) throws(StorageError) -> SweepOutcome {
    let written = try storage.written(.requests)
    if written.values.contains(where: { $0 - now > Self.clockTolerance }) { return .clocksDiffer }
    guard try !pastCeiling(program, now, lastChanges, written).isEmpty else { return .swept(0) }
    guard program.roster.isValid(at: now) else { return .listRanOut }
    let time = try storage.time()
    guard abs(time - now) <= Self.clockTolerance else { return .clocksDiffer }

    let revisions = try pastCeiling(program, time, lastChanges, written).compactMap { name in
      standingRevision(of: name).map { (name: name, revision: $0) }
    }
    // Looked at once more after the revisions: what is destroyed is what was old, and not what came in its place.
    let past = Set(try pastCeiling(of: program, at: time, lastChanges: lastChanges))
    var swept = 0
    for (name, revision) in revisions where past.contains(name) {
      if try destroy(name, at: revision), name.folder == .requests { swept += 1 }
    }
    return .swept(swept)
  }

  /// Nil for what is not there any more; no revision for what is too large to be read.
  private func standingRevision(of name: DocumentName) -> Revision?? {
    do throws(StorageError) {
      return .some(try storage.get(name).revision)
    } catch .tooLarge {
      return .some(nil)
    } catch {
      return nil
    }
  }

  /// Destroys a document unless someone has written it since; a request takes what was shared with it along.
  private func destroy(_ name: DocumentName, at revision: Revision?) throws(StorageError) -> Bool {
    do throws(StorageError) {
      try storage.delete(name, at: revision)
    } catch .missing, .conflict {
      return false
    }
    if name.folder == .requests {
      try? removeShown(with: RequestID(checked: name.id))
    }
    return true
  }
}
