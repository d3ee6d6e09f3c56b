import PeerSupport
import Sealing

extension Library {
  /// Documents that are whole, and yet not from whom they say: the program, cards, resources, guides, and requests as
  /// far as anyone can tell without a key, in order of path.
  ///
  /// What is damaged is left to ``LibraryCheck``. With a pin, the program is compared with the one that was joined.
  public func untrusted(pinned: PinnedProgram?) throws(StorageError) -> [Finding] {
    let program: Program
    do throws(ProgramError) {
      program = try self.program(pinned: pinned)
    } catch .storage, .document {
      return []
    } catch {
      return [Finding(path: DocumentName.program.path, problem: .notTrusted(error.message))]
    }
    // A list that ran out is renewed by opening Beside, and says nothing about a single card.
    let moment = program.roster.issued
    var refusals: [SupporterRefusal] = []
    let cards = try supporterNames()
    for slice in Self.slices(of: cards) {
      refusals += supporters(slice, in: program, at: moment).compactMap(\.refusal)
    }
    refusals += try applicants(in: program).compactMap(\.refusal)
    let forged = refusals.filter(\.isAboutTrust).map {
      Finding(path: $0.path, problem: .notTrusted($0.message))
    }
    let unsigned = try unsigned(Resource.self, in: program) + unsigned(Guide.self, in: program)
    let changed = unsignedMemberships(cards, in: program)
    return (forged + unsigned + changed + (try untrustedRequests())).sorted { $0.path < $1.path }
  }

  /// Cards that the list holds, so that readers believe them, while the signature beside the membership was changed.
  private func unsignedMemberships(_ names: [DocumentName], in program: Program) -> [Finding] {
    Self.slices(of: names).flatMap { slice in
      zip(slice, storage.get(slice)).compactMap { name, stored in
        guard let card = try? Self.card(stored, name: name),
          program.roster.entries[card.id] == Digest.hex(card.membership.signedBytes),
          !card.membershipHolds(in: program)
        else { return nil }
        return Finding(path: name.path, problem: .changedOutside)
      }
    }
  }

  private func unsigned<Content: ProgramDocument>(
    _: Content.Type, in program: Program
  ) throws(StorageError) -> [Finding] {
    try signed(Content.self, in: program).compactMap(\.refusal).filter { $0.reason == .notSigned }.map {
      Finding(path: $0.path, problem: .notTrusted($0.message))
    }
  }

  private func untrustedRequests() throws(StorageError) -> [Finding] {
    let names = try requestNames()
    return Self.slices(of: names).flatMap { slice in
      zip(slice, requestDocuments(slice)).compactMap { name, result in
        let refusal: RequestRefusal?
        switch result {
        case .success(let document): refusal = document.outerRefusal(RequestID(checked: name.id))
        case .failure(let failure): refusal = failure
        }
        guard let refusal else { return nil }
        if case .storage = refusal.reason { return nil }
        return Finding(path: name.path, problem: .notTrusted(refusal.message))
      }
    }
  }
}

extension Result {
  fileprivate var refusal: Failure? { if case .failure(let failure) = self { failure } else { nil } }
}

extension SupporterRefusal {
  fileprivate var isAboutTrust: Bool {
    switch reason {
    case .storage, .document, .otherName: false
    case .notInRoster, .rosterExpired, .membership, .bio, .proposal, .olderThanSeen: true
    }
  }
}

extension RequestDocument {
  /// Why no reader can believe this document, as far as anyone can tell without a key.
  fileprivate func outerRefusal(_ id: RequestID) -> RequestRefusal? {
    guard let key = Base64.decode(requestKey), RequestID(requestKey: key) == id else {
      return RequestRefusal(id, .otherName)
    }
    return envelope.envelope == nil ? RequestRefusal(id, .header) : nil
  }
}
