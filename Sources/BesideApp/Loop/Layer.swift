/// What can be on top of the screen and receive keys.
///
/// The bottom of the stack is a tab or the welcome.
public enum Layer: String, CaseIterable, Sendable {
  /// First start, without a library.
  case welcome
  /// Find someone.
  case directory
  /// What waits for a supporter.
  case inbox
  /// The self-care plan.
  case plan
  /// The shelf of guides.
  case guides
  /// What the coordinator looks after.
  case team

  /// One page that asks to be contacted.
  case ask
  /// What happens now, after sending.
  case sent
  /// How my own requests stand, by their codes.
  case yourRequest
  /// One request, opened.
  case request
  /// What else could help the person of a request.
  case furtherHelp
  /// What happens to the requests of someone who goes on leave.
  case beforeLeave
  /// Questions to supervisors with their answers.
  case questions
  /// A question to a supervisor, or an answer, being written.
  case question
  /// The questions of the role check before taking.
  case roleCheck
  /// One part of the plan, being written.
  case planPart
  /// Words that are looked for in a part of the plan.
  case planSearch
  /// What stands behind a row of the plan: people, rings, days, steps.
  case planSheet
  /// Something beside the plan that is being filled in.
  case planForm
  /// The plan for a bad night, one thing a page.
  case planHard
  /// Asks, with two keys, whether the plan is to be destroyed.
  case planDestroy
  /// A guide, page by page.
  case guide
  /// What stands behind a row of the coordinator's page.
  case teamList
  /// Fields that the coordinator fills in.
  case teamForm
  /// Where I work and as what, which nobody else sees.
  case aboutMe
  /// My own card, being written.
  case card
  /// Two supporters side by side.
  case compare
  /// Crisis lines and who is on call.
  case helpNow
  /// The program's list of people and places that one can point to.
  case resources
  /// A number shown large, and as a square for a telephone.
  case large
  /// What is stored, who can open it, and until when.
  case kept

  /// The order of those who are asked.
  case askOrder
  /// Whom to keep out of a request.
  case askKeepOut
  /// Lists that can be ticked to narrow the directory.
  case filters
  /// Whether people can ask me.
  case availability
  /// Whom to pass a request on to.
  case passOn
  /// What to tell the sender before being in touch.
  case reply
  /// Where a calendar file is written.
  case calendarFile
  /// The day and hour of a next contact.
  case planNext
  /// Asks for a passphrase.
  case unlock
  /// Asks for the passphrase and a new one.
  case passphraseChange
  /// The words of a program's key, to be read aloud or compared.
  case programWords
  /// Asks before something that cannot be undone.
  case confirmation
  /// Themes, previewed as they are walked over.
  case themes
  /// Every command, searchable.
  case keys
  /// The window is too small for anything but one sentence.
  case tooSmall

  /// Whether the layer covers all that is below it.
  var isPage: Bool {
    switch self {
    case .askOrder, .askKeepOut, .filters, .availability, .passOn, .reply, .planNext, .planSearch,
      .calendarFile,
      .unlock, .passphraseChange, .programWords,
      .confirmation, .themes, .keys:
      false
    default: true
    }
  }

  /// Whether the layer is the bottom of the stack.
  var isBase: Bool {
    switch self {
    case .welcome, .directory, .inbox, .plan, .guides, .team: true
    default: false
    }
  }
}
