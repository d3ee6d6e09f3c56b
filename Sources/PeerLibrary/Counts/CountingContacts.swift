import Glibc
public import PeerSupport
import Sealing

extension Library {
  /// How often a mark is tried to be added while others add theirs.
  private static let countingAttempts = 32

  /// Counts a contact that came without a request (E2).
  public func countContact(on day: Day, in program: Program) throws(RequestFailure) {
    try count(.contact, CountMark.freshID(), on: day, in: program)
  }

  /// Counts each contact that was a supporter's last step on a request; nothing where the last step was another one.
  ///
  /// However often it is called, the contact counts once. A crash may come between the step and its mark: so clients
  /// call this when they open requests, and before the next step replaces the content key that the id comes from.
  /// A day that cannot be counted keeps no other from being counted, and is thrown afterwards.
  public func countContacts(
    of opened: [OpenedRequest], by supporter: SupporterID, in program: Program
  ) throws(RequestFailure) {
    let contacts = opened.compactMap { request in
      request.lastContact.flatMap { $0.by == supporter ? (day: $0.at.day, id: request.markID) : nil }
    }
    var failure: RequestFailure?
    for (day, contacts) in Dictionary(grouping: contacts, by: \.day) {
      do throws(RequestFailure) {
        let standing: DayCount?
        do throws(StorageError) { standing = try storedCount(of: day)?.count } catch { throw .storage(error) }
        for contact in contacts where standing?.contains(contact.id) != true {
          try count(.contact, contact.id, on: day, in: program)
        }
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  func countLastContact(of opened: OpenedRequest, in program: Program) throws(RequestFailure) {
    guard let last = opened.lastContact else { return }
    try count(.contact, opened.markID, on: last.at.day, in: program)
  }

  /// Adds a mark to a day, unless it stands there already.
  func count(
    _ meaning: CountMark.Meaning, _ id: String, on day: Day, in program: Program
  ) throws(RequestFailure) {
    // A program without that key counts nothing.
    guard let key = program.sealingKey.flatMap(Base64.decode) else { return }
    for attempt in 1...Self.countingAttempts {
      do throws(StorageError) {
        let standing = try storedCount(of: day)
        if standing?.count.contains(id) == true { return }
        // A key that nothing can be sealed to counts nothing either.
        guard let count = try? Self.adding(meaning, id, to: standing?.count, of: day, sealedTo: key) else {
          return
        }
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
    _ meaning: CountMark.Meaning, _ id: String, to count: DayCount?, of day: Day, sealedTo key: [UInt8]
  ) throws(SealingError) -> DayCount {
    var count = if let count { count } else { try DayCount(of: day, sealedTo: key) }
    count.insert(try CountMark(id: id, day: day, meaning, sealedTo: key))
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

extension OpenedRequest {
  /// The contact that was the last step; nil where that was another one.
  fileprivate var lastContact: RequestEvent? {
    request.events.last.flatMap { $0.kind == .contactMade ? $0 : nil }
  }
}
