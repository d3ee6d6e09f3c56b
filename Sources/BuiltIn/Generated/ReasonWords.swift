// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var reasonAllSaved: WordKey { WordKey("reason.allSaved", "Everything is saved.") }
  public static var reasonAlreadyHere: WordKey { WordKey("reason.alreadyHere", "This is open already.") }
  public static var reasonAway: WordKey { WordKey("reason.away", "{name} cannot be asked right now. Choose someone else.") }
  public static var reasonCardNotPublished: WordKey { WordKey("reason.cardNotPublished", "Your card is not in this program's list yet. Ask your coordinator.") }
  public static var reasonCodeKept: WordKey { WordKey("reason.codeKept", "The code is in your locker already.") }
  public static var reasonCountryChosen: WordKey { WordKey("reason.countryChosen", "This country shows already.") }
  public static var reasonEnoughMarked: WordKey { WordKey("reason.enoughMarked", "You can ask {count} people at once. Unmark one first.") }
  public static var reasonEnoughPeople: WordKey { WordKey("reason.enoughPeople", "There is no more room here. Take someone away first.") }
  public static var reasonFirstKey: WordKey { WordKey("reason.firstKey", "Press x first.") }
  public static var reasonFirstPage: WordKey { WordKey("reason.firstPage", "This is the first page.") }
  public static var reasonForYouAlone: WordKey { WordKey("reason.forYouAlone", "The person asked only you, so this cannot be passed on.") }
  public static var reasonGone: WordKey { WordKey("reason.gone", "This request is gone already. There is nothing to take back.") }
  public static var reasonHasSomeone: WordKey { WordKey("reason.hasSomeone", "Someone else has taken this. Thank you for looking.") }
  public static var reasonJustChosen: WordKey { WordKey("reason.justChosen", "You did this just now. Take it back first, or wait ten seconds.") }
  public static var reasonLastField: WordKey { WordKey("reason.lastField", "This is the last thing that is asked here.") }
  public static var reasonLastPage: WordKey { WordKey("reason.lastPage", "This is the last page.") }
  public static var reasonLockerClosed: WordKey { WordKey("reason.lockerClosed", "Your locker is closed. Open your plan first.") }
  public static var reasonLockerOpen: WordKey { WordKey("reason.lockerOpen", "Your locker is open. All codes in it are shown here.") }
  public static var reasonMarkTwo: WordKey { WordKey("reason.markTwo", "Mark someone with Space, then go to someone else. Then you can compare the two.") }
  public static var reasonNoCard: WordKey { WordKey("reason.noCard", "Only supporters have a card here.") }
  public static var reasonNoClock: WordKey { WordKey("reason.noClock", "This page has no usual time.") }
  public static var reasonNoCode: WordKey { WordKey("reason.noCode", "The code goes to your colleague, not to this screen. They can stop this at any time.") }
  public static var reasonNoCodeTyped: WordKey { WordKey("reason.noCodeTyped", "Type your return code first.") }
  public static var reasonNoContactYet: WordKey { WordKey("reason.noContactYet", "Get in touch first. Then plan the next time.") }
  public static var reasonNoCountryYet: WordKey { WordKey("reason.noCountryYet", "No country shows yet. Choose one with Enter.") }
  public static var reasonNoDraft: WordKey { WordKey("reason.noDraft", "There is nothing that you wrote and did not send.") }
  public static var reasonNoField: WordKey { WordKey("reason.noField", "There is nothing to write in right now.") }
  public static var reasonNoFolder: WordKey { WordKey("reason.noFolder", "There is no folder of your own here to write a file into.") }
  public static var reasonNoIdeas: WordKey { WordKey("reason.noIdeas", "There are no ideas to borrow here.") }
  public static var reasonNoList: WordKey { WordKey("reason.noList", "There is no list here to move in.") }
  public static var reasonNoLocker: WordKey { WordKey("reason.noLocker", "You have no locker on this account, so no codes are kept here.") }
  public static var reasonNoLookBack: WordKey { WordKey("reason.noLookBack", "There is no time to look back yet. Make a plan for tonight first.") }
  public static var reasonNoName: WordKey { WordKey("reason.noName", "Write your name below first. Tab takes you there.") }
  public static var reasonNoNumber: WordKey { WordKey("reason.noNumber", "There is no number here to show.") }
  public static var reasonNoOneToFind: WordKey { WordKey("reason.noOneToFind", "Supporters can be found from your strain, with a program open.") }
  public static var reasonNoOutsideEditor: WordKey { WordKey("reason.noOutsideEditor", "Set EDITOR to your own editor first. On a shared login it stays closed.") }
  public static var reasonNoProgram: WordKey { WordKey("reason.noProgram", "Open the program first where you asked. Then look up your request there.") }
  public static var reasonNoQuestion: WordKey { WordKey("reason.noQuestion", "There is no question of yours here.") }
  public static var reasonNoRequest: WordKey { WordKey("reason.noRequest", "There is no request here right now.") }
  public static var reasonNoSuchTab: WordKey { WordKey("reason.noSuchTab", "There is no page with this number.") }
  public static var reasonNoWindow: WordKey { WordKey("reason.noWindow", "This guide is not tied to an event.") }
  public static var reasonNoWordsHere: WordKey { WordKey("reason.noWordsHere", "Only your A-Team has a page of words beside its list.") }
  public static var reasonNoWordsToSign: WordKey { WordKey("reason.noWordsToSign", "Write a few words first, then sign them.") }
  public static var reasonNoWorries: WordKey { WordKey("reason.noWorries", "This guide is the same for any worry.") }
  public static var reasonNobodyElse: WordKey { WordKey("reason.nobodyElse", "Only those you chose can read this, so there is no one else to keep out.") }
  public static var reasonNobodyHasIt: WordKey { WordKey("reason.nobodyHasIt", "You can show parts once a supporter has your request.") }
  public static var reasonNobodySelected: WordKey { WordKey("reason.nobodySelected", "There is no one here to choose yet.") }
  public static var reasonNotAgreed: WordKey { WordKey("reason.notAgreed", "This can be sent once they have said yes to being contacted.") }
  public static var reasonNotAllowed: WordKey { WordKey("reason.notAllowed", "The person did not choose them.") }
  public static var reasonNotEndingSoon: WordKey { WordKey("reason.notEndingSoon", "This request does not end soon, so there is no need to keep it longer.") }
  public static var reasonNotKept: WordKey { WordKey("reason.notKept", "This code is not in your locker, so there is nothing to forget.") }
  public static var reasonNotOnLeave: WordKey { WordKey("reason.notOnLeave", "You are not on leave.") }
  public static var reasonNotYetLate: WordKey { WordKey("reason.notYetLate", "The people who were asked still have time. It is yours to take once it is late.") }
  public static var reasonNotYours: WordKey { WordKey("reason.notYours", "You have not taken this one.") }
  public static var reasonNothingBehind: WordKey { WordKey("reason.nothingBehind", "There is nothing more behind this row.") }
  public static var reasonNothingClosed: WordKey { WordKey("reason.nothingClosed", "Every page is open.") }
  public static var reasonNothingCopied: WordKey { WordKey("reason.nothingCopied", "Nothing was cut or copied yet.") }
  public static var reasonNothingHidden: WordKey { WordKey("reason.nothingHidden", "Everything on this page shows already.") }
  public static var reasonNothingNarrows: WordKey { WordKey("reason.nothingNarrows", "Nothing narrows the list. You see everyone.") }
  public static var reasonNothingOpen: WordKey { WordKey("reason.nothingOpen", "There is nothing to do here with this key right now.") }
  public static var reasonNothingPlanned: WordKey { WordKey("reason.nothingPlanned", "No next time is planned yet. Plan one first.") }
  public static var reasonNothingSelected: WordKey { WordKey("reason.nothingSelected", "Nothing is marked. Hold Shift and move to mark text.") }
  public static var reasonNothingShown: WordKey { WordKey("reason.nothingShown", "You show nothing of your plan with this request.") }
  public static var reasonNothingToAdd: WordKey { WordKey("reason.nothingToAdd", "Nothing can be added here.") }
  public static var reasonNothingToAnswer: WordKey { WordKey("reason.nothingToAnswer", "There is nothing to answer here.") }
  public static var reasonNothingToFind: WordKey { WordKey("reason.nothingToFind", "Type what you look for first: Ctrl-f.") }
  public static var reasonNothingToKeep: WordKey { WordKey("reason.nothingToKeep", "There is no code for you to keep here. Escape closes this page.") }
  public static var reasonNothingToRedo: WordKey { WordKey("reason.nothingToRedo", "There is nothing to make again.") }
  public static var reasonNothingToRemove: WordKey { WordKey("reason.nothingToRemove", "Nothing can be taken away here.") }
  public static var reasonNothingToSearch: WordKey { WordKey("reason.nothingToSearch", "There is no table on this page to search.") }
  public static var reasonNothingToShow: WordKey { WordKey("reason.nothingToShow", "Nothing is written in the parts of your plan yet.") }
  public static var reasonNothingToSign: WordKey { WordKey("reason.nothingToSign", "Only your commitment can be signed.") }
  public static var reasonNothingToTell: WordKey { WordKey("reason.nothingToTell", "There is nothing to say here now. You can say it once, after someone was in touch.") }
  public static var reasonNothingToUndo: WordKey { WordKey("reason.nothingToUndo", "There is nothing to take back.") }
  public static var reasonOneChosen: WordKey { WordKey("reason.oneChosen", "This is for when you ask several people by name.") }
  public static var reasonOneLine: WordKey { WordKey("reason.oneLine", "This field has one line only.") }
  public static var reasonOneLocker: WordKey { WordKey("reason.oneLocker", "This account has one locker, so there is no other to make.") }
  public static var reasonOneWay: WordKey { WordKey("reason.oneWay", "There is only this way.") }
  public static var reasonOpenLocker: WordKey { WordKey("reason.openLocker", "Open your locker first. Your plan or your inbox will ask for the passphrase.") }
  public static var reasonOpenPlan: WordKey { WordKey("reason.openPlan", "Open your plan first. Enter does it.") }
  public static var reasonSavedAlready: WordKey { WordKey("reason.savedAlready", "What you fill in here is saved as you go.") }
  public static var reasonSecondKey: WordKey { WordKey("reason.secondKey", "That is done. Ctrl-d is the last key.") }
  public static var reasonSharedClipboard: WordKey { WordKey("reason.sharedClipboard", "Others use this login, and would find what you copy.") }
  public static var reasonSharedLogin: WordKey { WordKey("reason.sharedLogin", "Others use this login, so nothing of yours is written here.") }
  public static var reasonUnlockToShow: WordKey { WordKey("reason.unlockToShow", "Open your locker first: Ctrl-o.") }
  public static var reasonWaiting: WordKey { WordKey("reason.waiting", "One moment. Beside is still at work on the last thing.") }
  public static var reasonWitness: WordKey { WordKey("reason.witness", "You went through the same event. Please pass this on.") }
  public static var reasonYoursAlready: WordKey { WordKey("reason.yoursAlready", "You have this one already.") }

  static var reasonWords: [WordKey] { [
    reasonAllSaved,
    reasonAlreadyHere,
    reasonAway,
    reasonCardNotPublished,
    reasonCodeKept,
    reasonCountryChosen,
    reasonEnoughMarked,
    reasonEnoughPeople,
    reasonFirstKey,
    reasonFirstPage,
    reasonForYouAlone,
    reasonGone,
    reasonHasSomeone,
    reasonJustChosen,
    reasonLastField,
    reasonLastPage,
    reasonLockerClosed,
    reasonLockerOpen,
    reasonMarkTwo,
    reasonNoCard,
    reasonNoClock,
    reasonNoCode,
    reasonNoCodeTyped,
    reasonNoContactYet,
    reasonNoCountryYet,
    reasonNoDraft,
    reasonNoField,
    reasonNoFolder,
    reasonNoIdeas,
    reasonNoList,
    reasonNoLocker,
    reasonNoLookBack,
    reasonNoName,
    reasonNoNumber,
    reasonNoOneToFind,
    reasonNoOutsideEditor,
    reasonNoProgram,
    reasonNoQuestion,
    reasonNoRequest,
    reasonNoSuchTab,
    reasonNoWindow,
    reasonNoWordsHere,
    reasonNoWordsToSign,
    reasonNoWorries,
    reasonNobodyElse,
    reasonNobodyHasIt,
    reasonNobodySelected,
    reasonNotAgreed,
    reasonNotAllowed,
    reasonNotEndingSoon,
    reasonNotKept,
    reasonNotOnLeave,
    reasonNotYetLate,
    reasonNotYours,
    reasonNothingBehind,
    reasonNothingClosed,
    reasonNothingCopied,
    reasonNothingHidden,
    reasonNothingNarrows,
    reasonNothingOpen,
    reasonNothingPlanned,
    reasonNothingSelected,
    reasonNothingShown,
    reasonNothingToAdd,
    reasonNothingToAnswer,
    reasonNothingToFind,
    reasonNothingToKeep,
    reasonNothingToRedo,
    reasonNothingToRemove,
    reasonNothingToSearch,
    reasonNothingToShow,
    reasonNothingToSign,
    reasonNothingToTell,
    reasonNothingToUndo,
    reasonOneChosen,
    reasonOneLine,
    reasonOneLocker,
    reasonOneWay,
    reasonOpenLocker,
    reasonOpenPlan,
    reasonSavedAlready,
    reasonSecondKey,
    reasonSharedClipboard,
    reasonSharedLogin,
    reasonUnlockToShow,
    reasonWaiting,
    reasonWitness,
    reasonYoursAlready,
  ] }
}
