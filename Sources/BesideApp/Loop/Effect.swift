public import PeerSupport

/// What the loop asks the world to do.
///
/// Values, so that a test can compare them; `beside` carries them out and answers with an ``Action``.
public enum Effect: Equatable, Sendable {
  /// Leave the program.
  case quit
  /// Give the terminal back to the shell until the person returns.
  case suspend
  /// Give text to the terminal's clipboard, where it has one.
  case copy(String)
  /// Let the person write on in a text with their own editor.
  case editOutside(String)
  /// Open the demo from the welcome screen.
  case openDemo
  /// Make a program in a folder.
  case startProgram(folder: String, name: String, passphrase: String)
  /// Open a program that stands in a folder, or show the words of one that is not known yet.
  case joinProgram(folder: String)
  /// Open the program whose words were shown, and pin its key.
  case acceptProgram
  /// Open my locker, or make it when there is none; with a name the one of that name, which is made only if it is new.
  case openLocker(passphrase: String, name: String? = nil, isNew: Bool = false)
  /// Give my open locker another passphrase.
  case changePassphrase(from: String, to: String)
  /// Forget the keys and what they opened; what was not stored is, or waits sealed until the locker opens again.
  case closeLocker(keeping: Unsaved = Unsaved())
  /// Take in what another window saved in my open locker.
  case takeInLocker
  /// Remember whether several people use this login.
  case shareAccount(Bool)
  /// Seal a request and put it into the library.
  case send(RequestDraft)
  /// Keep a draft that is not sent yet, sealed, in place of the one before.
  case keepDraft(RequestDraft)
  /// Destroy the draft that is kept.
  case dropDraft
  /// Put the draft away, so that another can be written and this one comes back when it is fetched.
  case putDraftAway
  /// Bring back a draft that waits.
  case fetchDraft
  /// Count what the holder of a code says about how it was.
  case tell(Afterwards, code: String)
  /// Look up a request by its code.
  case check(code: String)
  /// Look up the requests of all codes in my locker.
  case checkKept
  /// Take some codes out of my locker.
  case forgetCodes([String])
  /// Find the code that travels with a request for someone else.
  case findCode(RequestID)
  /// Take a request back, by its code.
  case withdraw(code: String)
  /// Keep a return code in my locker.
  case keepCode(String)
  /// Take a step on a request.
  case take(RequestStep, RequestID)
  /// End a request: the document is destroyed.
  case end(RequestID)
  /// Count so many contacts that came without a request.
  case addContacts(Int)
  /// Read the questions to supervisors that concern me.
  case readQuestions
  /// Seal a question to the supervisor with this signing key.
  case askSupervisor(String, PublicKeyText)
  /// Seal an answer to a question.
  case answerQuestion(String, QuestionID)
  /// Destroy a question and its answer.
  case endQuestion(QuestionID)
  /// Write a time into a calendar file in a folder.
  case saveCalendar(CalendarEntry, folder: String)
  /// Store the plan.
  case savePlan(SelfCarePlan)
  /// Write the plan to a new file of my own.
  case exportPlan(file: String, bytes: [UInt8])
  /// Put the plan on paper.
  case printPlan(text: String)
  /// Read a plan that was written on another machine.
  case readPlan(file: String)
  /// Seal parts of the plan to whoever has the request behind a code.
  case showPlan(SelfCarePlan, parts: [PlanPart], code: String)
  /// Take back what is shown with the request behind a code.
  case stopShowing(code: String)
  /// Destroy the plan, and the locker where it holds nothing else.
  case destroyPlan
  /// Sign a commitment under the plan's own key.
  case signCommitment(Commitment)
  /// Read what the coordinator looks after.
  case readTeam
  /// Sign for someone who waits.
  case endorse(Membership, replacingKeys: Bool)
  /// Send the card of someone who waits away.
  case declineApplicant(SupporterID)
  /// Sign anew for a supporter, with other dates.
  case updateMembership(Membership)
  /// Sign the program anew with another policy.
  case publishPolicy(Policy)
  /// Sign the roster anew, so that it holds from now on.
  case renewRoster
  /// Write the program's key to a file of its own.
  case backUpKey(file: String, passphrase: String)
  /// Keep what I say about my own place in my locker.
  case saveAboutMe(AboutMe)
  /// Sign my card and put it into the library.
  case saveCard(Bio)
  /// Read what waits for me once more.
  case refreshInbox
  /// Look at what is stored in the library and on the account.
  case readKept
  /// Show a theme without keeping it.
  case previewTheme(String)
  /// Use a theme from now on.
  case keepTheme(String)
}

/// A time for a calendar, which says nothing there of whom or why.
public enum CalendarEntry: Equatable, Sendable {
  /// The next time with someone.
  case talk(Timestamp)
  /// When to look back at a plan for tonight or the weekend (F12).
  case lookBack(Timestamp)
}

/// A step that a supporter takes on a request.
public enum RequestStep: Equatable, Sendable {
  case take
  case putBack
  case passOn(to: SupporterID)
  case contactMade
  case planNext(Timestamp)
  /// Tell the sender how and when someone will be in touch.
  case reply(RequestReply)
  /// Keep the request for the retention time once more.
  case extend

  /// The event that the step becomes.
  public var kind: RequestEvent.Kind {
    switch self {
    case .take: .taken
    case .putBack: .putBack
    case .passOn(let supporter): .passedOn(to: supporter)
    case .contactMade: .contactMade
    case .planNext(let time): .nextPlanned(at: time)
    case .reply(let reply): .replied(reply)
    case .extend: .extended
    }
  }
}
