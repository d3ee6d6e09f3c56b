import PeerSupport

/// Whom someone asks, in their own order, and whom they keep out (C7).
extension Ask {
  /// Whether there is an order to make.
  var hasOrder: Bool { whom != .anyone && chosen.count > 1 }

  /// Puts one of the chosen earlier or later.
  mutating func reorder(by step: Int) {
    let place = orderList.selected
    guard chosen.indices.contains(place), chosen.indices.contains(place + step) else { return }
    chosen.swapAt(place, place + step)
    orderList.select(place + step)
  }

  /// Takes one of the chosen off the list; somebody always stays on it.
  mutating func takeOff() {
    guard chosen.count > 1, chosen.indices.contains(orderList.selected) else { return }
    chosen.remove(at: orderList.selected)
    orderList.setCount(chosen.count)
  }

  /// Keeps a supporter out, or lets them in again.
  mutating func toggleKeptOut(_ supporter: Supporter) {
    if let place = keptOut.firstIndex(where: { $0.id == supporter.id }) {
      keptOut.remove(at: place)
    } else {
      keptOut.append(supporter)
    }
    problem = nil
  }
}

/// Choosing whom to keep out: everyone but the chosen, looked for by name or team.
struct KeepingOut: Sendable {
  /// What is looked for.
  var query = Editor(limit: 80)
  /// Where someone is among those shown.
  var list = ListCursor()
  /// Who fits what is typed, those who are kept out first.
  private(set) var shown: [Supporter] = []
  private var everyone: [(supporter: Supporter, text: String)] = []

  /// Nobody to choose from.
  init() {}

  /// Everyone who could be kept out.
  init(_ supporters: [Supporter], keptOut: [Supporter]) {
    let first = Set(keptOut.map(\.id))
    let texts = supporters.map { supporter in
      let name = Folding.folded(supporter.bio.name)
      return (supporter, name + " " + Folding.folded(supporter.membership.team ?? ""))
    }
    everyone = texts.sorted { left, right in
      let (isLeft, isRight) = (first.contains(left.0.id), first.contains(right.0.id))
      return isLeft == isRight ? (left.1, left.0.id) < (right.1, right.0.id) : isLeft
    }
    search()
  }

  /// Shows who fits what is typed: every word of it stands somewhere in name or team.
  mutating func search() {
    let words = Folding.folded(query.text).split(separator: " ")
    shown = everyone.filter { one in words.allSatisfy { one.text.contains($0) } }.map(\.supporter)
    list = ListCursor(count: shown.count)
  }

  /// Who is selected.
  var selected: Supporter? { shown.indices.contains(list.selected) ? shown[list.selected] : nil }
}

extension AppState {
  /// Opens the list of those who can be kept out.
  mutating func openKeepingOut() {
    let chosen = Set(ask.chosen.map(\.id))
    ask.keepingOut = KeepingOut(
      directory.everyone.filter { !chosen.contains($0.id) && $0.id != me }, keptOut: ask.keptOut)
    push(.askKeepOut)
  }
}
