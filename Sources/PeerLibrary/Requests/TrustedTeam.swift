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

  /// The key to seal to, or nil where the supporter is not trusted or has been away for long.
  func sealingKey(of id: SupporterID, on today: Day) -> [UInt8]? {
    guard let bio = supporters[id]?.bio, bio.sealingKeyIsUsable(on: today) else { return nil }
    return Base64.decode(bio.sealingKey)
  }

  /// Throws unless the supporter can be asked today (B6).
  func checkAskable(_ id: SupporterID, on today: Day) throws(RequestFailure) {
    guard let supporter = supporters[id] else { throw .unknownSupporter(id) }
    guard supporter.bio.availability.canBeAsked, sealingKey(of: id, on: today) != nil else {
      throw .cannotBeAsked(id)
    }
  }
}

extension Library {
  /// Throws where the coordinator changed the program since the caller read it.
  ///
  /// Otherwise something could be sealed to someone who has just left, or a newcomer's step be overlooked.
  func checkCurrent(_ program: Program) throws(RequestFailure) {
    let current: Program
    do { current = try self.program(pinned: PinnedProgram(program, path: "")) } catch {
      throw .program(error)
    }
    guard current.serial == program.serial else { throw .programChanged }
  }
}
