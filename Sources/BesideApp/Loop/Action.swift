public import Canvas
public import PeerSupport

/// What happened, in the terminal or in the world outside.
public enum Action: Equatable, Sendable {
  /// A key, a click, a paste, a new size.
  case event(Event)
  /// The clock has moved.
  case time(Timestamp)
  /// A program is open; supporters follow.
  case programOpened(OpenProgram)
  /// The coordinator changed the open program, such as its name, its policy or who is on call.
  case programChanged(Program)
  /// A program was started, or stands where someone wants to join one; its words are shown.
  case programWords(ProgramWords)
  /// A program was not started or joined, for a reason in words; with it whether there is a locker by now.
  case programRefused(String, at: ProgramAnswer, hasLocker: Bool)
  /// Some more supporters were read, and whether these were the last.
  case supportersRead([Supporter], isLast: Bool)
  /// The guides and resources that the coordinator signed for everyone to read, whole.
  case programPages(ProgramPages)
  /// Supporters changed or went while the program was open.
  case supportersChanged([Supporter], gone: [SupporterID])
  /// My locker is open.
  case lockerOpened(OpenLocker)
  /// My locker has to be closed, for a reason in words: another window gave it a new passphrase.
  case lockerClosed(String)
  /// What was written before my locker closed.
  case unsavedFound(Unsaved)
  /// A draft that waited, sealed: it was left by a program that ended, or put away by locking.
  case draftFound(RequestDraft)
  /// No draft waits any more.
  case noDraftFound
  /// A draft waits that its writer locked away; it comes back with their locker.
  case draftWaits
  /// Drafts cannot be kept beyond this program any more, for a reason in words.
  case draftsOnlyInMemory(String)
  /// The plan could not be stored when my locker closed, for a reason in words; it waits sealed.
  case planSealed(String)
  /// My passphrase is another one from now on.
  case passphraseChanged
  /// My passphrase is the same as before, for a reason in words.
  case passphraseRefused(String)
  /// Several people use this login from now on, or only one.
  case sharingChanged(Bool)
  /// My locker stays closed, for a reason in words.
  case lockerRefused(String)
  /// What the coordinator looks after; nothing where someone else speaks for the program by now.
  case teamRead(TeamOverview?)
  /// What the coordinator filled in is done, in words.
  case teamDone(String)
  /// What the coordinator filled in is not done, for a reason in words.
  case teamRefused(String)
  /// What waits for me, whole.
  case inboxRead([SupportRequest])
  /// Some of what waits for a supporter, while the rest is being read.
  case inboxBegun([SupportRequest])
  /// A request was sent.
  case sent(Receipt)
  /// The return code rests in my locker.
  case codeKept
  /// A code told how its request stands.
  case requestChecked(CheckedRequest)
  /// The codes in my locker told how their requests stand.
  case keptChecked([CheckedRequest])
  /// What was typed is no code, for a reason in words.
  case codeRefused(String)
  /// What the holder of a code said about how it was is counted.
  case told(code: String)
  /// Some codes are in my locker no more.
  case codesForgotten([String])
  /// The code that I hand over to the person whom a request is for.
  case codeFound(RequestID, String)
  /// A request was taken back by its sender.
  case withdrawn
  /// A request that its sender wanted to take back was gone already.
  case withdrawnBefore
  /// A step was taken; the request as it is now.
  case requestChanged(SupportRequest)
  /// The request is no longer there.
  case requestGone(RequestID)
  /// Contacts without a request were counted.
  case contactsAdded
  /// What was chosen in the inbox could not be stored, for a reason in words; with the request that it was about.
  case choiceRefused(RequestID?, String)
  /// The questions to supervisors that concern me.
  case questionsRead([PutQuestion])
  /// A question or an answer is sealed.
  case questionSent
  /// A question or an answer could not be sealed, for a reason in words.
  case questionRefused(String)
  /// Another supporter took it first.
  case takenByAnother(RequestID)
  /// The plan is stored.
  case planSaved(SelfCarePlan, at: Timestamp)
  /// The plan is not stored, for a reason in words; with it what is stored where another window changed it.
  case planNotSaved(String, found: SelfCarePlan?)
  /// What the person's own editor left of a text.
  case editedOutside(String)
  /// The plan is taken along, as the words say.
  case planExported(String)
  /// What a form of the plan is for is not done, for a reason in words.
  case planFormRefused(String)
  /// A plan from another machine was read.
  case planRead(SelfCarePlan)
  /// Parts of my plan are shown to whoever has my request.
  case planShown
  /// What the senders of requests show me of their plans, whole.
  case shownRead([ShownPlan])
  /// The plan is destroyed, and perhaps the locker with it.
  case planDestroyed(withLocker: Bool)
  /// A commitment is signed; it is not stored yet.
  case commitmentSigned(Commitment)
  /// What is stored, as it was just found.
  case keptRead(KeptThings)
  /// My card is signed and stored.
  case cardSaved
  /// A theme was loaded.
  case themeChanged(Theme)
  /// Something to be told in a line, such as a file set aside or a save that failed.
  case notice(Notice)
}

/// A line for the person, until the next key.
public struct Notice: Equatable, Sendable {
  /// How it looks.
  public enum Kind: Equatable, Sendable { case plain, safety, error }

  /// The words.
  public var text: String
  /// How it looks.
  public var kind: Kind

  /// A notice.
  public init(_ text: String, kind: Kind = .plain) {
    self.text = text
    self.kind = kind
  }
}

/// An open program, as far as screens need it.
public struct OpenProgram: Equatable, Sendable {
  /// The verified statement.
  public var program: Program
  /// The folder of its library.
  public var path: String
  /// How many supporters will be read.
  public var supporterCount: Int
  /// The passphrase of the demo, when this is one; it stands on its first screen.
  public var demoPassphrase: String?
  /// Whether there is a locker to open, so that a passphrase is asked rather than made.
  public var hasLocker: Bool
  /// Whether this account belongs to a supporter of the program, as far as can be told before the locker is open.
  public var worksInbox: Bool
  /// What is known about the person before their locker is open.
  public var aboutMe: AboutMe?
  /// Why nothing can be sent from this account, in words; nil where it can.
  public var sendingProblem: String?

  /// An open program.
  public init(
    program: Program, path: String = "", supporterCount: Int, demoPassphrase: String? = nil,
    hasLocker: Bool = false,
    worksInbox: Bool = false, aboutMe: AboutMe? = nil, sendingProblem: String? = nil
  ) {
    self.sendingProblem = sendingProblem
    self.program = program
    self.path = path
    self.supporterCount = supporterCount
    self.demoPassphrase = demoPassphrase
    self.hasLocker = hasLocker
    self.worksInbox = worksInbox
    self.aboutMe = aboutMe
  }
}

/// What the coordinator signed for everyone to read.
public struct ProgramPages: Equatable, Sendable {
  /// Guides in the place of those built in, or beside them.
  public var guides: [Guide]
  /// People and places that one can point to (D12).
  public var resources: [Resource]

  /// What was read.
  public init(guides: [Guide] = [], resources: [Resource] = []) {
    self.guides = guides
    self.resources = resources
  }
}

/// The words of a program's key.
public struct ProgramWords: Equatable, Sendable {
  /// What the program calls itself.
  public var name: String
  /// The eight words.
  public var words: [String]
  /// Whether the person has just started it, so that they read the words to others rather than compare them.
  public var isNew: Bool

  /// A program's words.
  public init(name: String, words: [String], isNew: Bool) {
    self.name = name
    self.words = words
    self.isNew = isNew
  }
}

/// The answer on the welcome for which a program was not started or joined.
public enum ProgramAnswer: Equatable, Sendable { case folderToJoin, folderToStart, passphrase }

/// What an open locker shows to screens; the keys stay outside.
public struct OpenLocker: Equatable, Sendable {
  /// My plan; an empty one when none was written yet.
  public var plan: SelfCarePlan
  /// Which supporter I am, if I am one.
  public var supporter: SupporterID?
  /// What I told about me.
  public var aboutMe: AboutMe?
  /// Whether it holds the key that speaks for the open program (J7).
  public var isCoordinator: Bool
  /// Whether it holds something that is needed beside the plan, such as return codes.
  public var holdsMore: Bool

  /// What a locker holds.
  public init(
    plan: SelfCarePlan, supporter: SupporterID? = nil, aboutMe: AboutMe? = nil, isCoordinator: Bool = false,
    holdsMore: Bool = false
  ) {
    self.isCoordinator = isCoordinator
    self.holdsMore = holdsMore
    self.plan = plan
    self.supporter = supporter
    self.aboutMe = aboutMe
  }
}

/// What the sender is told once.
public struct Receipt: Equatable, Sendable {
  /// The return code, as it is read aloud; nothing for a colleague, to whom it travels sealed.
  public var code: String?
  /// By when someone will have been in touch; nothing for a supervisor, who hears only that someone will (C3).
  public var due: Timestamp?
  /// How soon it was asked.
  public var urgency: Urgency

  /// A receipt.
  public init(code: String?, due: Timestamp?, urgency: Urgency) {
    self.code = code
    self.due = due
    self.urgency = urgency
  }

  /// What the sender of a letter may know of it (C2, C3).
  public init(of letter: RequestLetter, code: String?) {
    self.init(
      code: letter.for.isFollowedBySender ? code : nil, due: letter.for.tellsSenderWhen ? letter.due : nil,
      urgency: letter.urgency)
  }
}
