public import PeerSupport
import Sealing

extension Library {
  /// The names of all supporters' documents, believed or not.
  public func supporterNames() throws(StorageError) -> [DocumentName] { try storage.list(.supporters) }

  /// The supporters behind some names, each checked against the coordinator's list, in the same order.
  ///
  /// One takes about an eighth of a millisecond: read what shows first, the rest when idle.
  public func supporters(
    _ names: ArraySlice<DocumentName>, in program: Program, at now: Timestamp
  ) -> [Result<Supporter, SupporterRefusal>] {
    var seen = SeenCards(of: program.id)
    return supporters(names, in: program, at: now, remembering: &seen)
  }

  /// The same for a client that remembers: what it verified before is not verified again, and a bio that is older than
  /// one it has seen is refused.
  public func supporters(
    _ names: ArraySlice<DocumentName>, in program: Program, at now: Timestamp,
    remembering seen: inout SeenCards
  ) -> [Result<Supporter, SupporterRefusal>] {
    let known = seen
    return Array(zip(names, storage.get(names))).concurrentMap { name, stored in
      Result { () throws(SupporterRefusal) in
        do throws(SupporterRefusal) {
          return try Self.believed(stored, name, in: program, at: now, known)
        } catch {
          guard case .membership = error.reason,
            let waiting = listed(name, in: program, at: now, known)
          else {
            throw error
          }
          return waiting
        }
      }
    }.map { result in
      result.map { card in
        seen.note(card.document.id, serial: card.document.bio.serial ?? 0, card.mark)
        return card.document.supporter
      }
    }
  }

  /// A card that is believed, with the mark by which it is known the next time.
  private struct Card {
    let document: SupporterDocument
    let mark: UInt64
  }

  /// The supporter whose card the coordinator has listed and has not yet put in its place.
  private func listed(
    _ name: DocumentName, in program: Program, at now: Timestamp, _ seen: SeenCards
  ) -> Card? {
    guard let waiting = DocumentName(folder: .applicants, id: name.id), let stored = try? storage.get(waiting)
    else { return nil }
    return try? Self.believed(.success(stored), waiting, in: program, at: now, seen)
  }

  private static func believed(
    _ stored: Result<StoredDocument, StorageError>, _ name: DocumentName, in program: Program,
    at now: Timestamp, _ seen: SeenCards
  ) throws(SupporterRefusal) -> Card {
    let document = try card(stored, name: name)
    let mark = seen.mark(
      of: (try? stored.get().bytes) ?? [], listedAs: program.roster.entries[document.id] ?? "")
    let reason =
      program.roster.isValid(at: now) && seen.isVerified(document.id, mark)
      ? nil : document.refusal(in: program, at: now)
    if let reason { throw SupporterRefusal(path: name.path, reason: reason) }
    let serial = document.bio.serial ?? 0
    guard serial >= seen.serial(of: document.id) else {
      throw SupporterRefusal(path: name.path, reason: .olderThanSeen)
    }
    return Card(document: document, mark: mark)
  }

  /// A card from its file, in good order but not yet believed.
  static func card(
    _ stored: Result<StoredDocument, StorageError>, name: DocumentName
  ) throws(SupporterRefusal) -> SupporterDocument {
    let bytes: [UInt8]
    do { bytes = try stored.get().bytes } catch {
      throw SupporterRefusal(path: name.path, reason: .storage(error))
    }
    let document: SupporterDocument
    do {
      document = try DocumentCoder.decode(SupporterDocument.self, from: bytes, file: name.path)
    } catch {
      throw SupporterRefusal(path: name.path, reason: .document(error))
    }
    guard document.id.rawValue == name.id else { throw SupporterRefusal(path: name.path, reason: .otherName) }
    return document
  }
}

extension SupporterDocument {
  /// Why this supporter is not to be shown, or nil.
  ///
  /// The roster is signed and names the digest of each membership. The membership's own signature could refuse
  /// nothing more here and would double the work.
  func refusal(in program: Program, at now: Timestamp) -> SupporterRefusal.Reason? {
    guard let digest = program.roster.entries[id] else { return .notInRoster }
    guard program.roster.isValid(at: now) else { return .rosterExpired(program.roster.expires) }
    guard digest == Digest.hex(membership.signedBytes) else { return .membership }
    return bioHolds ? nil : .bio
  }

  /// Whether the holder of the card's own key signed its bio.
  var bioHolds: Bool { holds(bioSignature, over: bio.signedBytes, as: .bio, by: membership.signingKey) }

  /// Whether the holder of the card's own key proposed this membership.
  var proposalHolds: Bool {
    holds(
      membershipSignature, over: membership.signedBytes, as: .proposal, by: membership.signingKey)
  }

  /// Whether a coordinator signed this membership, the one there is now or one before.
  func membershipHolds(in program: Program) -> Bool {
    ([program.rootKey] + program.formerKeys).contains {
      holds(membershipSignature, over: membership.signedBytes, as: .membership, by: $0)
    }
  }
}
