/// Where somebody is in a guide right now; a value that is never stored (G7).
///
/// Gates hold back pages alone: help now and emergency numbers never wait for one.
public struct GuideProgress: Hashable, Sendable {
  /// The guide being read.
  public let guide: Guide
  /// The place of the page being read in the guide's pages; 0 when the guide has none.
  public private(set) var currentIndex = 0
  /// The names of the pages that were open.
  public private(set) var visited: Set<String>
  /// Whether the person said that working together is not possible now.
  public private(set) var saidNotPossible = false

  /// Opens a guide at its first page.
  public init(_ guide: Guide) {
    self.guide = guide
    visited = Set(guide.pages.prefix(1).map(\.id))
  }

  /// The page being read; nil only for a guide without pages.
  public var current: GuidePage? {
    guide.pages.indices.contains(currentIndex) ? guide.pages[currentIndex] : nil
  }

  /// Whether a page is open: it has no gate, its gate's page was visited, or its words were confirmed.
  public func mayOpen(_ page: GuidePage) -> Bool {
    guard let gate = page.gate else { return true }
    return saidNotPossible || visited.contains(gate.afterPage)
  }

  /// Turns to a page by its name; stays and answers false when the page is closed or not in the guide.
  @discardableResult
  public mutating func open(_ id: String) -> Bool {
    guard let index = guide.pages.firstIndex(where: { $0.id == id }), mayOpen(guide.pages[index]) else {
      return false
    }
    currentIndex = index
    visited.insert(id)
    return true
  }

  /// Turns to the next page; stays and answers false on the last page or before a closed one.
  @discardableResult
  public mutating func goForward() -> Bool {
    turn(by: 1)
  }

  /// Turns to the page before; stays and answers false on the first.
  @discardableResult
  public mutating func goBack() -> Bool {
    turn(by: -1)
  }

  /// Confirms the words of the gates: working together is not possible now.
  public mutating func sayNotPossible() {
    saidNotPossible = true
  }

  private mutating func turn(by step: Int) -> Bool {
    let index = currentIndex + step
    return guide.pages.indices.contains(index) && open(guide.pages[index].id)
  }
}
