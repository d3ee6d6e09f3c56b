// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var failureAndMore: WordKey { WordKey("failure.andMore", one: "{failure} (And one more.)", other: "{failure} (And {count} more.)") }
  public static var failureCodeLength: WordKey { WordKey("failure.codeLength", "A return code has {expected} letters, and this has {found}. Please compare it with what you wrote down.") }
  public static var failureCodeLetter: WordKey { WordKey("failure.codeLetter", "Letter {position} of this return code cannot be right. Please compare it with what you wrote down.") }
  public static var failureCodeSlip: WordKey { WordKey("failure.codeSlip", "There is a slip somewhere in this return code. Please compare it with what you wrote down.") }
  public static var failureLockerChangedElsewhere: WordKey { WordKey("failure.lockerChangedElsewhere", "This locker was changed from another window, so it was not saved over. Open it again to see what is there.") }
  public static var failureLockerDamaged: WordKey { WordKey("failure.lockerDamaged", "The locker “{path}” is damaged and cannot be opened. Nothing was changed; if you have a copy, put it back.") }
  public static var failureLockerMissing: WordKey { WordKey("failure.lockerMissing", "There is no locker of that name here. Check the name, or make a new locker.") }
  public static var failureLockerNewer: WordKey { WordKey("failure.lockerNewer", "The locker “{path}” was written by a newer Beside. Update Beside to open it.") }
  public static var failureLockerNoneOpens: WordKey { WordKey("failure.lockerNoneOpens", "No locker here opens with that name and passphrase. Check both, or make a new locker.") }
  public static var failureLockerOpenToOthers: WordKey { WordKey("failure.lockerOpenToOthers", "“{path}” can be opened by other people on this machine (mode {mode}). Run: chmod go= '{path}' and try again.") }
  public static var failureLockerPassphraseChanged: WordKey { WordKey("failure.lockerPassphraseChanged", "Your locker was given another passphrase in another window, so it was closed here. Open it with the new one.") }
  public static var failureLockerPlanHoldsCode: WordKey { WordKey("failure.lockerPlanHoldsCode", "A return code is in your plan, so it was not saved. Take it out: who sees your plan could stop the request.") }
  public static var failureLockerTaken: WordKey { WordKey("failure.lockerTaken", "There already is a locker of that name. Open it, or choose another name.") }
  public static var failureLockerWrongPassphrase: WordKey { WordKey("failure.lockerWrongPassphrase", "That is not the passphrase of this locker. Please try again.") }
  public static var failureProgramChanged: WordKey { WordKey("failure.programChanged", "The coordinator has just changed the team's list. Look again, then decide.") }
  public static var failureProgramForged: WordKey { WordKey("failure.programForged", "“program.json” was changed by someone other than the coordinator, so nothing here is trusted. Please tell the coordinator.") }
  public static var failureProgramOlder: WordKey { WordKey("failure.programOlder", "“program.json” is older than what you saw before. It may come from a backup; please tell the coordinator.") }
  public static var failureProgramOther: WordKey { WordKey("failure.programOther", "This is not the program that you joined: its key is another one. Please ask the coordinator in person before you go on.") }
  public static var failureQuestionChanged: WordKey { WordKey("failure.questionChanged", "Someone changed this question just now. Look at it again.") }
  public static var failureQuestionEmpty: WordKey { WordKey("failure.questionEmpty", "Nothing is written yet. Say what you would like to ask.") }
  public static var failureQuestionGone: WordKey { WordKey("failure.questionGone", "This question is gone. Nothing is left of it here.") }
  public static var failureQuestionHasAnswer: WordKey { WordKey("failure.questionHasAnswer", "This has an answer already.") }
  public static var failureQuestionHoldsCode: WordKey { WordKey("failure.questionHoldsCode", "A return code is in your words. Take it out first: who has it can stop the request.") }
  public static var failureQuestionIdentifies: WordKey { WordKey("failure.questionIdentifies", "This could point at someone: {words}. Say it without names, numbers and places.") }
  public static var failureQuestionNotOnTheList: WordKey { WordKey("failure.questionNotOnTheList", "Your card is not in this program's list, so you cannot ask here. Ask your coordinator.") }
  public static var failureQuestionTooLong: WordKey { WordKey("failure.questionTooLong", "This is too long to keep safe. Use at most {limit} letters.") }
  public static var failureQuestionTooManyOpen: WordKey { WordKey("failure.questionTooManyOpen", "This was not asked: {limit} questions are open here already. Please call your supervisor instead.") }
  public static var failureQuestionUnknownSupervisor: WordKey { WordKey("failure.questionUnknownSupervisor", "The program does not name them as a supervisor any more. Choose someone else.") }
  public static var failureQuestionUnreadable: WordKey { WordKey("failure.questionUnreadable", "The text has a sign that no one can read. Type it again.") }
  public static var failureRequestCannotBeAsked: WordKey { WordKey("failure.requestCannotBeAsked", "“{id}” cannot be asked right now. Please choose someone else.") }
  public static var failureRequestChangedMeanwhile: WordKey { WordKey("failure.requestChangedMeanwhile", "Someone changed this request just now. Look at it again, then decide.") }
  public static var failureRequestClockAhead: WordKey { WordKey("failure.requestClockAhead", "The clocks of this machine and the library are minutes apart, so nobody could believe this step. Have the clocks set right, then try again.") }
  public static var failureRequestGone: WordKey { WordKey("failure.requestGone", "This request is already gone. Nothing is left of it here.") }
  public static var failureRequestListRanOut: WordKey { WordKey("failure.requestListRanOut", "The coordinator's list has run out, so no one on it can be asked or believed. Please ask the coordinator to renew it.") }
  public static var failureRequestNoRoom: WordKey { WordKey("failure.requestNoRoom", "There is no more room in this request. Please make what you wrote shorter.") }
  public static var failureRequestNobodyHasIt: WordKey { WordKey("failure.requestNobodyHasIt", "Nobody has this request yet. You can show parts of your plan once someone does.") }
  public static var failureRequestTakenByAnother: WordKey { WordKey("failure.requestTakenByAnother", "Another supporter has just taken this request. There is nothing left for you to do.") }
  public static var failureRequestTooManyOpen: WordKey { WordKey("failure.requestTooManyOpen", "This was not sent: {limit} requests are open here, and no library takes more. Please call someone instead; “beside help-now” shows whom. And please tell the coordinator.") }
  public static var failureRequestTooManyReaders: WordKey { WordKey("failure.requestTooManyReaders", "This can go to {limit} supporters at most. Please choose fewer.") }
  public static var failureRequestTooMuchToShow: WordKey { WordKey("failure.requestTooMuchToShow", "This is too much to show at once. Please choose fewer parts.") }
  public static var failureRequestUnknownSupporter: WordKey { WordKey("failure.requestUnknownSupporter", "“{id}” is no longer on the coordinator's list. Please choose someone else.") }
  public static var failureStorageBusy: WordKey { WordKey("failure.storageBusy", "Someone else is keeping the library busy, so “{path}” was not saved. Try again in a moment.") }
  public static var failureStorageConflict: WordKey { WordKey("failure.storageConflict", "Someone else changed “{path}” in the meantime, so yours was not saved over it. Look at theirs, then save again.") }
  public static var failureStorageMissing: WordKey { WordKey("failure.storageMissing", "“{path}” is not there any more. Someone may have removed it; go back and look again.") }
  public static var failureStorageNoSpace: WordKey { WordKey("failure.storageNoSpace", "“{path}” was not saved, because the disk is full. Make some room, then save again.") }
  public static var failureStorageNotAFile: WordKey { WordKey("failure.storageNotAFile", "“{path}” is not an ordinary file or folder, so it is left alone. Ask the person who looks after the library.") }
  public static var failureStorageOtherOwner: WordKey { WordKey("failure.storageOtherOwner", "The library “{path}” belongs to another account. A request from here would show who asked, so it was not sent or changed. Use the account that the library belongs to.") }
  public static var failureStorageReadOnly: WordKey { WordKey("failure.storageReadOnly", "“{path}” was not saved, because this library can only be read from here. Ask the person who looks after it.") }
  public static var failureStorageRefused: WordKey { WordKey("failure.storageRefused", "This account may not open or change “{path}”. Ask the person who looks after the library.") }
  public static var failureStorageTooLarge: WordKey { WordKey("failure.storageTooLarge", "“{path}” is larger than {limit} KiB, which is more than Beside reads or saves. Make it shorter.") }
  public static var failureStorageVanished: WordKey { WordKey("failure.storageVanished", "The library “{path}” is no longer there. Check that its disk or share is connected, then open it again.") }

  static var failureWords: [WordKey] { [
    failureAndMore,
    failureCodeLength,
    failureCodeLetter,
    failureCodeSlip,
    failureLockerChangedElsewhere,
    failureLockerDamaged,
    failureLockerMissing,
    failureLockerNewer,
    failureLockerNoneOpens,
    failureLockerOpenToOthers,
    failureLockerPassphraseChanged,
    failureLockerPlanHoldsCode,
    failureLockerTaken,
    failureLockerWrongPassphrase,
    failureProgramChanged,
    failureProgramForged,
    failureProgramOlder,
    failureProgramOther,
    failureQuestionChanged,
    failureQuestionEmpty,
    failureQuestionGone,
    failureQuestionHasAnswer,
    failureQuestionHoldsCode,
    failureQuestionIdentifies,
    failureQuestionNotOnTheList,
    failureQuestionTooLong,
    failureQuestionTooManyOpen,
    failureQuestionUnknownSupervisor,
    failureQuestionUnreadable,
    failureRequestCannotBeAsked,
    failureRequestChangedMeanwhile,
    failureRequestClockAhead,
    failureRequestGone,
    failureRequestListRanOut,
    failureRequestNoRoom,
    failureRequestNobodyHasIt,
    failureRequestTakenByAnother,
    failureRequestTooManyOpen,
    failureRequestTooManyReaders,
    failureRequestTooMuchToShow,
    failureRequestUnknownSupporter,
    failureStorageBusy,
    failureStorageConflict,
    failureStorageMissing,
    failureStorageNoSpace,
    failureStorageNotAFile,
    failureStorageOtherOwner,
    failureStorageReadOnly,
    failureStorageRefused,
    failureStorageTooLarge,
    failureStorageVanished,
  ] }
}
