public import PeerSupport
import Sealing

/// The program and its supporters as a client last read and believed them.
public struct TrustedTeam: Sendable {
  /// The program, as its root key signed it.
  public let program: Program
  /// The supporters of its roster whose cards hold.
  public let supporters: [SupporterID: Supporter]

  /// A program with the supporters that were read under it.
  public init(program: Program, supporters: [SupporterID: Supporter]) {
    self.program = program
    self.supporters = supporters
  }

  /// The supporter, where the coordinator's list holds this very membership.
  ///
  /// A card may have been read before the list was changed.
  func supporter(_ id: SupporterID) -> Supporter? {
    guard let supporter = supporters[id],
      program.roster.entries[id] == Digest.hex(supporter.membership.signedBytes)
    else { return nil }
    return supporter
  }

  /// Whether what someone signed that day holds no longer: they have left, or have replaced their keys since.
  func hasDropped(_ id: SupporterID, since day: Day) -> Bool {
    guard program.roster.entries[id] != nil else { return true }
    return supporters[id]?.membership.keysReplaced.map { day <= $0 } ?? false
  }

  /// The key to seal to, or nil where the supporter is not on the list, or shows a key that nothing can be sealed to.
  func sealingKey(of id: SupporterID) -> [UInt8]? {
    guard let bio = supporter(id)?.bio, let key = Base64.decode(bio.sealingKey),
      SealingKeys.isUsable(publicKey: key)
    else { return nil }
    return key
  }

  /// The same, or nil where the supporter has been away for long.
  func sealingKey(of id: SupporterID, on today: Day) -> [UInt8]? {
    supporter(id)?.bio.sealingKeyIsUsable(on: today) == true ? sealingKey(of: id) : nil
  }

  /// Whether something can be sealed to the supporter today, and they have room for it (B6).
  public func canBeAsked(_ id: SupporterID, on today: Day) -> Bool {
    supporters[id]?.bio.availability.canBeAsked == true && sealingKey(of: id, on: today) != nil
  }

  /// Throws unless the supporter can be asked today (B6).
  func checkAskable(_ id: SupporterID, on today: Day) throws(RequestFailure) {
    guard supporter(id) != nil else { throw .unknownSupporter(id) }
    guard canBeAsked(id, on: today) else { throw .cannotBeAsked(id) }
  }
}

extension Library {
  /// Throws where the coordinator changed the program since the caller read it, and where a request would not belong
  /// to the library's own account.
  ///
  /// Otherwise something could be sealed to someone who has just left, or a newcomer's step be overlooked.
  func checkCurrent(_ program: Program, at now: Timestamp) throws(RequestFailure) {
    guard program.roster.isValid(at: now) else { throw .listRanOut }
    do { try storage.checkOwner() } catch { throw .storage(error) }
    let current: Program
    do { current = try self.program(pinned: PinnedProgram(program, path: "")) } catch {
      throw .program(error)
    }
    guard current.serial == program.serial else { throw .programChanged }
  }
}
