import BuiltIn
import PeerSupport

/// The page on which a sender sees how their requests stand, and takes them back (C6).
struct YourRequest: Equatable, Sendable {
  /// Where someone is among the requests.
  var list = ListCursor()
  /// The code as it is typed.
  var code = Editor(limit: 120)
  /// Why the code that was typed last is none, in words.
  var refusal: String?
  /// Whether a code is being typed.
  private(set) var isTyping = true
  /// What the codes told that were typed or kept, the last one typed first.
  private(set) var requests: [CheckedRequest] = []
  /// The code whose request is being taken back.
  private(set) var withdrawing: String?

  /// The request that keys act on.
  var selected: CheckedRequest? {
    !isTyping && requests.indices.contains(list.selected) ? requests[list.selected] : nil
  }

  /// The codes in the locker whose requests are gone; who has seen that needs them no more.
  var goneCodes: [String] { requests.filter { $0.isGone && $0.kept != nil }.map(\.code) }

  /// Asks for a code.
  mutating func startTyping() {
    isTyping = true
    code = Editor(limit: code.limit)
    refusal = nil
  }

  /// Goes back to what was found; false where there is nothing to go back to.
  mutating func stopTyping() -> Bool {
    guard isTyping, !requests.isEmpty else { return false }
    isTyping = false
    refusal = nil
    return true
  }

  /// Takes in what a code told.
  mutating func show(_ checked: CheckedRequest) {
    if let place = requests.firstIndex(where: { $0.code == checked.code }) {
      requests[place] = checked
      list.select(place)
    } else {
      requests.insert(checked, at: 0)
      list = ListCursor(count: requests.count)
    }
    isTyping = false
    code = Editor(limit: code.limit)
    refusal = nil
  }

  /// Takes in what the codes in the locker told.
  mutating func show(kept: [CheckedRequest]) {
    let codes = Set(kept.map(\.code))
    requests = requests.filter { !codes.contains($0.code) } + kept
    list.setCount(requests.count)
    if !requests.isEmpty, code.isEmpty { isTyping = false }
  }

  /// Takes in that the holder of a code has said how it was.
  mutating func told(_ code: String) {
    if let place = requests.firstIndex(where: { $0.code == code }) { requests[place].mayTell = false }
  }

  /// Remembers which request is being taken back.
  mutating func withdraw(_ code: String) { withdrawing = code }

  /// Takes in that the request is gone; answers with its code.
  mutating func hasWithdrawn(_ ending: RequestEnding) -> String? {
    guard let place = requests.firstIndex(where: { $0.code == withdrawing }) else { return nil }
    requests[place].outlook = .gone(ending)
    return withdrawing
  }

  /// Takes in that the locker holds some codes no more.
  mutating func forget(_ codes: [String]) {
    requests.removeAll { codes.contains($0.code) }
    list.setCount(requests.count)
    if requests.isEmpty { isTyping = true }
  }
}

extension AppState {
  /// Opens the page, with the codes of the locker where it is open.
  mutating func openYourRequest() -> [Effect] {
    yourRequest = YourRequest()
    push(.yourRequest)
    return lookUpKeptCodes()
  }

  /// Looks up the codes in the locker, where it is open.
  mutating func lookUpKeptCodes() -> [Effect] {
    guard isUnlocked else { return [] }
    isWaiting = true
    return [.checkKept]
  }

  /// Leaves the page, and has the locker forget the codes whose requests are gone: that was shown now.
  mutating func closeYourRequest() -> [Effect] {
    let gone = yourRequest.goneCodes
    yourRequest = YourRequest()
    remove([.yourRequest])
    return isUnlocked && !gone.isEmpty ? [.forgetCodes(gone)] : []
  }

  /// Takes in that a request was taken back, or was gone when it should have been.
  mutating func takenBack(isGoneBefore: Bool) -> [Effect] {
    guard layers.contains(.yourRequest) else {
      Asking.takenBack(isGoneBefore ? .sentGone : .sentWithdrawn, &self)
      return []
    }
    isWaiting = false
    notice = Notice(words(isGoneBefore ? .sentGone : .sentWithdrawn))
    let code = yourRequest.hasWithdrawn(isGoneBefore ? .unknown : .withdrawn)
    return isGoneBefore ? code.map { [.check(code: $0)] } ?? [] : []
  }
}
