/// What a worry about safety is about; it chooses which lines to say are shown (G2).
public enum Concern: String, Codable, CaseIterable, Hashable, Sendable {
  /// Danger that the person is to themselves.
  case toOneself
  /// Danger to somebody else.
  case toAnother
  /// Abuse or neglect of a child.
  case ofAChild
  /// Abuse or neglect of an elder or of an adult who needs care.
  case ofAnElder
  /// A person who cannot care for themselves.
  case notAbleToCare
}
