import BuiltIn
import PeerSupport

extension WordKey {
  /// What a level of strain is called.
  init(_ level: StrainLevel) {
    self =
      switch level {
      case .low: .planStrainLow
      case .medium: .planStrainMedium
      case .high: .planStrainHigh
      }
  }

  /// What makes someone part of an A-Team.
  init(_ quality: TeamQuality) {
    self =
      switch quality {
      case .hasMyBack: .planQualityBack
      case .trusted: .planQualityTrusted
      case .bringsOutMyBest: .planQualityBest
      case .comesAnyway: .planQualityComes
      }
  }

  /// What a place in the care circle is called.
  init(_ place: CirclePlace) {
    self =
      switch place {
      case .firstCircle: .planPlaceFirst
      case .peer: .planPlacePeer
      case .doctor: .planPlaceDoctor
      case .guide: .planPlaceGuide
      case .body: .planPlaceBody
      }
  }

  /// The words that invite someone into a place of the care circle.
  init(invitingTo place: CirclePlace) {
    self =
      switch place {
      case .firstCircle: .planInviteFirst
      case .peer: .planInvitePeer
      case .doctor: .planInviteDoctor
      case .guide: .planInviteGuide
      case .body: .planInviteBody
      }
  }

  /// How long a short plan is for.
  init(_ span: ShortPlan.Span) {
    self =
      switch span {
      case .tonight: .planSpanTonight
      case .weekend: .planSpanWeekend
      }
  }

  /// The answer on looking back.
  init(_ eased: ShortPlan.Eased) {
    self =
      switch eased {
      case .yes: .planEasedYes
      case .some: .planEasedSome
      case .no: .planEasedNo
      }
  }
}
