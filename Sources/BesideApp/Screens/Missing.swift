// Stands in until each screen lands; whoever lands one deletes its part here.
import BuiltIn
import Canvas
import PeerSupport

// --- find
struct Directory: Equatable, Sendable {
  init(expecting: Int = 0) {}
  var query = Editor()
  var isSearching: Bool { false }
  var list = ListCursor()
  var filterList = ListCursor()
  private var supporters: [SupporterID: Supporter] = [:]
  func supporter(_ id: SupporterID) -> Supporter? { supporters[id] }
  mutating func add(_ supporters: [Supporter], isLast: Bool, now: Timestamp, about: Surroundings) {
    for supporter in supporters { self.supporters[supporter.id] = supporter }
  }
  mutating func replace(_ supporters: [Supporter], gone: [SupporterID], now: Timestamp, about: Surroundings) {
  }
  mutating func search(now: Timestamp, about: Surroundings) {}
}
enum DirectoryCommands { static let all: [Command] = [] }
enum DirectoryView { static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {} }
enum FilterCommands { static let all: [Command] = [] }
enum FiltersView { static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {} }
struct Ask: Equatable, Sendable {
  var receipt: Receipt?
  var editor: WritableKeyPath<AppState, Editor>? { nil }
  mutating func focus(on row: Int) {}
}
enum AskCommands { static let all: [Command] = [] }
enum AskView { static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {} }
enum SentView { static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {} }
