/// What a piece of the screen is for; a theme says how that looks.
///
/// A role with a dot takes from the role before the dot whatever its theme leaves out, and every role from `text`.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case text
  case textQuiet = "text.quiet"
  case title
  case tab
  case tabSelected = "tab.selected"
  case rule
  case listItem = "list.item"
  case listSelected = "list.selected"
  case listUnavailable = "list.unavailable"
  case heading
  case label
  case field
  case fieldFocused = "field.focused"
  /// Words that show common ground (B3, B8).
  case match
  case availabilityOpen = "availability.open"
  case availabilityLimited = "availability.limited"
  case availabilityFull = "availability.full"
  case availabilityLeave = "availability.leave"
  case timeSoon = "time.soon"
  case timeLate = "time.late"
  case barFull = "bar.full"
  case barEmpty = "bar.empty"
  case notice
  case noticeSafety = "notice.safety"
  case noticeError = "notice.error"
  /// The name of a key in the footer.
  case key
  case footer
  case overlay
  case overlayBorder = "overlay.border"
  case editorSelection = "editor.selection"
  case demoBanner = "demo.banner"
  /// A line that one could say aloud.
  case spoken

  /// The role whose looks fill what a theme leaves out; nil for `text`.
  var parent: Role? {
    guard self != .text else { return nil }
    var name = rawValue[...]
    while let dot = name.lastIndex(of: ".") {
      name = name[..<dot]
      if let role = Role(rawValue: String(name)) { return role }
    }
    return .text
  }
}
