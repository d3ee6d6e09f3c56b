// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var sentCode: WordKey { WordKey("sent.code", "Your return code") }
  public static var sentCodeHelp: WordKey { WordKey("sent.codeHelp", "With this code you can see how this stands or stop it, on any computer of your team. It is shown only now, so write it down.") }
  public static var sentCodeKept: WordKey { WordKey("sent.codeKept", "Kept. The code is in your locker now.") }
  public static var sentDone: WordKey { WordKey("sent.done", "I have the code") }
  public static var sentDoneHelp: WordKey { WordKey("sent.doneHelp", "Closes this page. The code is not shown again.") }
  public static var sentDownHelp: WordKey { WordKey("sent.downHelp", "Goes one row down.") }
  public static var sentGone: WordKey { WordKey("sent.gone", "This request was gone already: it had ended, or it was taken back before. No one will call because of it.") }
  public static var sentInLocker: WordKey { WordKey("sent.inLocker", "The code is in your locker. Please write it down too.") }
  public static var sentKeep: WordKey { WordKey("sent.keep", "keep the code") }
  public static var sentKeepHelp: WordKey { WordKey("sent.keepHelp", "Puts the code into your locker, where only your passphrase opens it. Asks for it first if need be.") }
  public static var sentLater: WordKey { WordKey("sent.later", "y shows how your request stands, by its code.") }
  public static var sentLeaveHelp: WordKey { WordKey("sent.leaveHelp", "Closes this page. Asks first while the code is only here.") }
  public static var sentLeaveQuestion: WordKey { WordKey("sent.leaveQuestion", "This code is shown only here, and only now. Leave without it?") }
  public static var sentNoCode: WordKey { WordKey("sent.noCode", "They get a code with the first call or message. With it they can stop this at any time, and no one will ask why. You will not hear more, and that is how it should be.") }
  public static var sentNow: WordKey { WordKey("sent.now", "Someone will be in touch with you by {time}.") }
  public static var sentNowNamed: WordKey { WordKey("sent.nowNamed", "{name} will be in touch by {time}.") }
  public static var sentNowSupervisor: WordKey { WordKey("sent.nowSupervisor", "Someone will be in touch with them. There is nothing more you need to do.") }
  public static var sentNowThem: WordKey { WordKey("sent.nowThem", "Someone will be in touch with them by {time}. There is nothing more you need to do.") }
  public static var sentStop: WordKey { WordKey("sent.stop", "To stop, press w now. Later, press y on the first page, or type “beside check” or “beside withdraw” in a terminal. You need not say why, and no one will ask.") }
  public static var sentStopLater: WordKey { WordKey("sent.stopLater", "To stop, use “beside withdraw” and the code. You need not say why, and no one will ask.") }
  public static var sentUpHelp: WordKey { WordKey("sent.upHelp", "Goes one row up.") }
  public static var sentWithdraw: WordKey { WordKey("sent.withdraw", "take it back") }
  public static var sentWithdrawHelp: WordKey { WordKey("sent.withdrawHelp", "Takes the request back at once. No one gets in touch, and no one asks why.") }
  public static var sentWithdrawQuestion: WordKey { WordKey("sent.withdrawQuestion", "Take this back? No one will get in touch, and nothing of it stays.") }
  public static var sentWithdrawn: WordKey { WordKey("sent.withdrawn", "Taken back. No one will call. You can ask again whenever you like.") }

  static var sentWords: [WordKey] { [
    sentCode,
    sentCodeHelp,
    sentCodeKept,
    sentDone,
    sentDoneHelp,
    sentDownHelp,
    sentGone,
    sentInLocker,
    sentKeep,
    sentKeepHelp,
    sentLater,
    sentLeaveHelp,
    sentLeaveQuestion,
    sentNoCode,
    sentNow,
    sentNowNamed,
    sentNowSupervisor,
    sentNowThem,
    sentStop,
    sentStopLater,
    sentUpHelp,
    sentWithdraw,
    sentWithdrawHelp,
    sentWithdrawQuestion,
    sentWithdrawn,
  ] }
}
