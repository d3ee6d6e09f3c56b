import BesideApp
import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// Takes in what other processes changed in the library.
  func takeIn(_ changes: Set<Change>) -> [Action] {
    guard var library = open else { return [] }
    if isGone, changes.contains(.everything) { return readAnew(library) }
    var ids: Set<SupporterID> = []
    var requests: [DocumentName] = []
    var touchesAll = false
    var touchesTeam = false
    var touchesPages = false
    var touchesShown = false
    for change in changes {
      switch change {
      case .saved(let name), .removed(let name):
        switch name.folder {
        case .supporters: SupporterID(rawValue: name.id).map { _ = ids.insert($0) }
        case .requests: requests.append(name)
        case .applicants: touchesTeam = true
        case .guides, .resources: touchesPages = true
        case .shared: touchesShown = true
        default: break
        }
      case .everything:
        ids.formUnion(library.supporters.keys)
        touchesAll = true
        touchesPages = true
      case .vanished:
        isGone = true
        let gone = "The library at \(library.path) is gone. What you see is what was read before."
        return [.notice(Notice(gone, kind: .error))]
      }
    }
    let known = library.program
    if let changed = try? library.rereadProgram(at: SystemClock.now) {
      // Who was released must not be offered for another moment, and a newcomer's steps must be believed.
      ids.formUnion(changed)
      touchesAll = true
    }
    var actions: [Action] = library.program == known ? [] : [.programChanged(library.program)]
    if !ids.isEmpty {
      let (changed, gone) = library.reread(Array(ids), at: SystemClock.now)
      actions.append(.supportersChanged(changed, gone: gone))
    }
    open = library
    let listsOthers = library.program.documents != known.documents
    if touchesPages || listsOthers || library.program.rootKey != known.rootKey {
      actions += pages(of: library)
    }
    if library.program.rootKey != known.rootKey {
      actions += noticeOfSuccession(from: PinnedProgram(known, path: library.path), to: library.program)
    }
    if library.program != known {
      // At once: an older list than was seen is not to be believed by the next start either.
      let pin = library.pin
      try? self.known.update { known throws(ProgramError) in try known.note(pin) }
    }
    if !ids.isEmpty { actions += rememberSeen() }
    if touchesTeam || library.program.rootKey != known.rootKey, lockers.contents?.rootSeed != nil {
      actions += readTeam()
    }
    if touchesAll { return actions + inbox() }
    return actions + (requests.isEmpty && !touchesShown ? [] : inbox(rereading: requests))
  }

  /// Reads the whole library once more: its folder was away, and another one may be in its place.
  private func readAnew(_ known: OpenLibrary) -> [Action] {
    do {
      var library = try OpenLibrary(path: known.path, pin: known.pin)
      let supporters = library.readAllSupporters(at: SystemClock.now)
      let gone = known.supporters.keys.filter { library.supporters[$0] == nil }
      open = library
      isGone = false
      return [
        .programChanged(library.program), .supportersChanged(supporters, gone: gone),
        .supportersRead([], isLast: true),
      ] + inbox()
        + [.notice(Notice("The library is there again."))]
    } catch {
      return [.notice(Notice(Self.message(of: error, words), kind: .error))]
    }
  }

  /// Everything that waits for the supporter whose keys are open.
  func inbox() -> [Action] {
    inbound = nil
    return inbox(rereading: [])
  }

  /// What waits, of which these requests alone were changed since it was last read.
  private func inbox(rereading names: [DocumentName]) -> [Action] {
    guard let keys = lockers.contents?.supporterKeys else { return [] }
    do {
      let library = try readLibrary()
      var inbound: Inbound
      if let known = self.inbound {
        inbound = known
        inbound.memory = rememberedRequests()
        inbound.reread(names, of: library, for: keys)
      } else {
        inbound = try Inbound(
          of: library, for: keys, remembering: rememberedRequests(), first: Self.firstRequests)
      }
      return show(inbound, of: library, to: keys)
    } catch {
      return [.notice(Notice(Self.message(of: error, words), kind: .error))]
    }
  }

  /// How many requests are opened before the inbox is painted.
  private static let firstRequests = 96
  /// How many requests are opened before something else may run.
  private static let moreRequests = 256

  /// Opens the next requests of an inbox that is not whole yet.
  func readMoreRequests() -> [Action] {
    guard var inbound, let library = open, let keys = lockers.contents?.supporterKeys else {
      // Without keys there is nothing more to read.
      self.inbound = nil
      return []
    }
    inbound.memory = rememberedRequests()
    inbound.readMore(Self.moreRequests, of: library, for: keys)
    return show(inbound, of: library, to: keys)
  }

  private func show(_ inbound: Inbound, of library: OpenLibrary, to keys: SupporterKeys) -> [Action] {
    self.inbound = inbound
    guard inbound.isWhole else {
      memory = inbound.memory
      return [.inboxBegun(inbound.requests)]
    }
    // What waits is shown also where the locker cannot be saved.
    try? remember(inbound.memory, at: SystemClock.now)
    let notices = inbound.refusals.prefix(1).map { Action.notice(Notice($0.message, kind: .error)) }
    let shown = library.library.shown(with: inbound.requests, to: keys)
    return [.inboxRead(inbound.requests), .shownRead(shown)] + notices
  }
}
