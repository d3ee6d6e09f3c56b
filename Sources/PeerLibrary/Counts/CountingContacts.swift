import Glibc
public import PeerSupport
public import Sealing

extension Library {
  /// How often a mark is tried to be added while others add theirs.
  private static let countingAttempts = 32

  /// Counts a contact that came without a request (E2).
  public func countContact(on day: Day, in program: Program) throws(RequestFailure) {
    try count(CountMark.freshID(), on: day, in: program)
  }

  /// Counts the contact that was a supporter's last step on a request; nothing where the last step was another one.
  ///
  /// However often it is called, the contact counts once. A crash may come between the step and its mark: so clients
  /// call this when they open a request, and before the next step replaces the content key that the id comes from.
  public func countContact(
    of opened: OpenedRequest, by supporter: SupporterID, in program: Program
  ) throws(RequestFailure) {
    guard let last = opened.request.events.last, last.by == supporter else { return }
    try countLastContact(of: opened, in: program)
  }

  func countLastContact(of opened: OpenedRequest, in program: Program) throws(RequestFailure) {
    guard let last = opened.request.events.last, last.kind == .contactMade else { return }
    try count(opened.markID, on: last.at.day, in: program)
  }

  private func count(_ id: String, on day: Day, in program: Program) throws(RequestFailure) {
    // A program without that key counts nothing.
    guard let key = program.sealingKey.flatMap(Base64.decode) else { return }
    for attempt in 1...Self.countingAttempts {
      do throws(StorageError) {
        let standing = try storedCount(of: day)
        if standing?.count.contains(id) == true { return }
        // A key that nothing can be sealed to counts nothing either.
        guard let count = try? Self.adding(id, to: standing?.count, of: day, sealedTo: key) else { return }
        let name = DocumentName(countsOf: day)
        _ = try storage.put(DocumentCoder.encode(count), as: name, replacing: standing?.revision)
        return
      } catch .conflict where attempt < Self.countingAttempts {
        continue
      } catch {
        throw .storage(error)
      }
    }
  }

  private static func adding(
    _ id: String, to count: DayCount?, of day: Day, sealedTo key: [UInt8]
  ) throws(SealingError) -> DayCount {
    var count = if let count { count } else { try DayCount(of: day, sealedTo: key) }
    count.insert(try CountMark(id: id, day: day, sealedTo: key))
    return count
  }

  /// A day's count; a damaged one is set aside by nobody here, and stands in the way of no other day.
  private func storedCount(of day: Day) throws(StorageError) -> (count: DayCount, revision: Revision)? {
    let name = DocumentName(countsOf: day)
    let stored: StoredDocument
    do throws(StorageError) {
      stored = try storage.get(name)
    } catch .missing {
      return nil
    }
    guard let count = try? DocumentCoder.decode(DayCount.self, from: stored.bytes, file: name.path) else {
      throw .failed(path: name.path, errno: EBADMSG)
    }
    return (count, stored.revision)
  }
}

extension Library {
  /// How many contacts each day had, for the coordinator, whose keys alone open them, with those of former ones (E2).
  ///
  /// A day without any is absent, and so is one whose document is damaged; show them by `CountReport` alone (E3).
  /// Takes about a tenth of a millisecond for each mark.
  public func dailyCounts(
    in days: ClosedRange<Day> = Day.first...Day.last, opening keys: [SealingKeys]
  ) throws(StorageError) -> [DailyCount] {
    try contactCounts(in: days, opening: keys).days
  }

  /// The same, and which days were changed by someone: what they changed is not counted.
  public func contactCounts(
    in days: ClosedRange<Day> = Day.first...Day.last, opening keys: [SealingKeys]
  ) throws(StorageError) -> (days: [DailyCount], refused: [DocumentRefusal]) {
    let named = try storage.list(.counts).compactMap { name in Day(name.id).map { (day: $0, name: name) } }
    var counts: [DailyCount] = []
    var refused: [DocumentRefusal] = []
    for (day, name) in named where days.contains(day) {
      do throws(DocumentRefusal) {
        let (contacts, isWhole) = try count(name).contacts(on: day, opening: keys)
        counts.append(DailyCount(day: day, contacts: contacts))
        if !isWhole { refused.append(DocumentRefusal(path: name.path, reason: .foreignMarks)) }
      } catch {
        refused.append(error)
      }
    }
    return (counts, refused)
  }

  private func count(_ name: DocumentName) throws(DocumentRefusal) -> DayCount {
    let bytes: [UInt8]
    do { bytes = try storage.get(name).bytes } catch {
      throw DocumentRefusal(path: name.path, reason: .storage(error))
    }
    do { return try DocumentCoder.decode(DayCount.self, from: bytes, file: name.path) } catch {
      throw DocumentRefusal(path: name.path, reason: .document(error))
    }
  }
}
