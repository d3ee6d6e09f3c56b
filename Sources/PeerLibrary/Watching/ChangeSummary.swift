/// What several notices come to: of one document only the last counts, and some notices outweigh all others.
struct ChangeSummary {
  private var documents: [DocumentName: Change] = [:]
  private var outweighing: Change?

  mutating func saved(_ name: DocumentName) { documents[name] = .saved(name) }
  mutating func removed(_ name: DocumentName) { documents[name] = .removed(name) }
  mutating func vanished() { outweighing = .vanished }
  mutating func everything() { if outweighing != .vanished { outweighing = .everything } }

  var all: Set<Change> {
    if let outweighing { [outweighing] } else { Set(documents.values) }
  }
}
