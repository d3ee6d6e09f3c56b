// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var planBack: WordKey { WordKey("plan.back", "save and go back") }
  public static var planBackHelp: WordKey { WordKey("plan.backHelp", "Saves what you wrote and goes back to the list.") }
  public static var planBorrow: WordKey { WordKey("plan.borrow", "borrow the idea") }
  public static var planBorrowHelp: WordKey { WordKey("plan.borrowHelp", "Puts the idea below what you wrote. Change it until it is yours.") }
  public static var planBothKept: WordKey { WordKey("plan.bothKept", "Your plan was changed in another window. Both texts are here now: please look, then press Ctrl-s.") }
  public static var planChangedSinceSigned: WordKey { WordKey("plan.changedSinceSigned", "You changed the words. What {name} signed on {date} stays until you sign these.") }
  public static var planClosed: WordKey { WordKey("plan.closed", "This is your plan. Only you can open it.") }
  public static var planClosedHelp: WordKey { WordKey("plan.closedHelp", "Press Enter to open it with your passphrase.") }
  public static var planClosedNew: WordKey { WordKey("plan.closedNew", "Press Enter to begin. You choose a passphrase first.") }
  public static var planCommitment: WordKey { WordKey("plan.commitment", "My commitment") }
  public static var planCommitmentHelp: WordKey { WordKey("plan.commitmentHelp", "Change these words until they sound like you. Sign them with your name when you are ready, and again when it is time for a fresh start.") }
  public static var planCommitmentPrompt: WordKey { WordKey("plan.commitmentPrompt", "What do you promise yourself? Use your own words.") }
  public static var planCommitmentStart: WordKey { WordKey("plan.commitmentStart", "I look after other people, and I will look after myself too. When it gets hard, I will open this plan and reach out to one person.") }
  public static var planEmpty: WordKey { WordKey("plan.empty", "Nothing here yet. It can stay that way.") }
  public static var planExported: WordKey { WordKey("plan.exported", "Your plan is in {file} now. Only you can read the file.") }
  public static var planIdea: WordKey { WordKey("plan.idea", "An idea:") }
  public static var planLeaveUnsaved: WordKey { WordKey("plan.leaveUnsaved", "Your plan could not be saved. If you leave now, what you changed since then is lost.") }
  public static var planName: WordKey { WordKey("plan.name", "My name:") }
  public static var planNext: WordKey { WordKey("plan.next", "next part") }
  public static var planNextHelp: WordKey { WordKey("plan.nextHelp", "Saves what you wrote and goes to the next part.") }
  public static var planNextIdea: WordKey { WordKey("plan.nextIdea", "another idea") }
  public static var planNextIdeaHelp: WordKey { WordKey("plan.nextIdeaHelp", "Shows another idea that you could borrow.") }
  public static var planNotSaved: WordKey { WordKey("plan.notSaved", "not saved yet · Ctrl-s tries again") }
  public static var planNotSigned: WordKey { WordKey("plan.notSigned", "Not signed. That is fine too.") }
  public static var planOnlyYou: WordKey { WordKey("plan.onlyYou", "only you can open this") }
  public static var planPrevious: WordKey { WordKey("plan.previous", "part before") }
  public static var planPreviousHelp: WordKey { WordKey("plan.previousHelp", "Saves what you wrote and goes to the part before.") }
  public static var planSave: WordKey { WordKey("plan.save", "save now") }
  public static var planSaveHelp: WordKey { WordKey("plan.saveHelp", "Saves your plan now, or tries again. It also saves itself when you pause.") }
  public static var planSavedAt: WordKey { WordKey("plan.savedAt", "saved {time}") }
  public static var planSealed: WordKey { WordKey("plan.sealed", "What you wrote waits sealed until you open your locker again.") }
  public static var planSign: WordKey { WordKey("plan.sign", "sign") }
  public static var planSignHelp: WordKey { WordKey("plan.signHelp", "Signs your commitment with your name and today’s date. You can sign it again at any time.") }
  public static var planSignature: WordKey { WordKey("plan.signature", "{name}, {date}") }
  public static var planSigned: WordKey { WordKey("plan.signed", "signed {date}") }
  public static var planSignedBy: WordKey { WordKey("plan.signedBy", "Signed by {name} on {date}.") }
  public static var planTitle: WordKey { WordKey("plan.title", "My plan") }
  public static var planTryAgain: WordKey { WordKey("plan.tryAgain", "What you wrote is still here. Press Ctrl-s to try again.") }
  public static var planWrite: WordKey { WordKey("plan.write", "write") }
  public static var planWriteHelp: WordKey { WordKey("plan.writeHelp", "Opens this part of your plan, to read it and to write.") }

  static var planWords: [WordKey] { [
    planBack,
    planBackHelp,
    planBorrow,
    planBorrowHelp,
    planBothKept,
    planChangedSinceSigned,
    planClosed,
    planClosedHelp,
    planClosedNew,
    planCommitment,
    planCommitmentHelp,
    planCommitmentPrompt,
    planCommitmentStart,
    planEmpty,
    planExported,
    planIdea,
    planLeaveUnsaved,
    planName,
    planNext,
    planNextHelp,
    planNextIdea,
    planNextIdeaHelp,
    planNotSaved,
    planNotSigned,
    planOnlyYou,
    planPrevious,
    planPreviousHelp,
    planSave,
    planSaveHelp,
    planSavedAt,
    planSealed,
    planSign,
    planSignHelp,
    planSignature,
    planSigned,
    planSignedBy,
    planTitle,
    planTryAgain,
    planWrite,
    planWriteHelp,
  ] }
}
