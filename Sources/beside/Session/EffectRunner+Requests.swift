import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport
import Sealing

extension EffectRunner {
  /// Seals a draft as a letter and puts it into the library.
  func send(_ draft: RequestDraft) throws -> [Action] {
    let me = lockers.contents?.supporterID
    let kept = lockers.contents.flatMap { contents in open.map { contents.aboutMe.said(in: $0.program.id) } }
    let aboutMe = self.aboutMe ?? kept ?? demo?.aboutMe
    return try underNewestProgram { library throws(RequestFailure) in
      let letter = Outbox.letter(draft, in: library, by: me, about: aboutMe, at: SystemClock.now)
      let sent = try library.library.send(
        letter, keepingOut: draft.excluded, in: library.team, at: SystemClock.now)
      // At once, so that a crash does not bring back what is sent.
      drafts.drop()
      return [.sent(Receipt(of: letter, code: sent.returnCode))]
    }
  }

  /// Does what a supporter chose; where that fails, the screen learns which choice it was.
  func answering(_ id: RequestID?, _ body: () throws -> [Action]) throws -> [Action] {
    do {
      return try body()
    } catch LockerError.passphraseChanged {
      throw LockerError.passphraseChanged
    } catch {
      return [.choiceRefused(id, Self.message(of: error, words))]
    }
  }

  /// Takes a step on a request as the supporter whose keys are open.
  func take(_ step: RequestStep, on id: RequestID) throws -> [Action] {
    let keys = try supporterKeys()
    defer { inbound?.markStale(id) }
    let remembered = rememberedRequests()
    return try underNewestProgram { library throws(RequestFailure) in
      do throws(RequestFailure) {
        let request = try library.library.act(
          step.kind, on: id, as: keys, in: library.team, at: SystemClock.now, remembering: remembered)
        return [.requestChanged(request)]
      } catch .gone {
        return [.requestGone(id)]
      } catch .takenByAnother {
        return [.takenByAnother(id)]
      }
    }
  }

  /// Ends a request: its document is destroyed, and a copy that returns is not shown.
  func end(_ id: RequestID) throws -> [Action] {
    let keys = try supporterKeys()
    let library = try readLibrary()
    let now = SystemClock.now
    try library.library.end(id, as: keys, in: library.team, at: now)
    inbound?.markStale(id)
    var memory = rememberedRequests()
    memory.end(id, on: now.day)
    try remember(memory, at: now, atOnce: true)
    return [.requestGone(id)]
  }

  private func supporterKeys() throws(CommandFailure) -> SupporterKeys {
    guard let keys = lockers.contents?.supporterKeys else {
      throw CommandFailure(words(.inboxLocked), ExitStatus.noPermission)
    }
    return keys
  }

  /// Counts contacts that came without a request.
  func addContacts(_ count: Int) throws -> [Action] {
    _ = try supporterKeys()
    let library = try readLibrary()
    for _ in 0..<count {
      try library.library.countContact(on: SystemClock.now.day, in: library.program)
    }
    return [.contactsAdded]
  }

  /// Does something that the program must allow; once more where the coordinator changed the program in between.
  func underNewestProgram(
    _ body: (OpenLibrary) throws(RequestFailure) -> [Action]
  ) throws -> [Action] {
    let library = try readLibrary()
    do throws(RequestFailure) {
      return try body(library)
    } catch .programChanged {
      let changes = takeIn([.everything])
      return changes + (try body(readLibrary()))
    }
  }

  /// The open library with every supporter read: who may act on a request is checked against all of them.
  func readLibrary() throws(CommandFailure) -> OpenLibrary {
    guard var library = open else {
      throw CommandFailure("No program is open, so this cannot be done.", ExitStatus.unavailable)
    }
    if library.unread.isEmpty { return library }
    _ = library.readAllSupporters(at: SystemClock.now)
    return library
  }
}
