// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var commandBack: WordKey { WordKey("command.back", "back") }
  public static var commandBackHelp: WordKey { WordKey("command.backHelp", "Goes back to where you were.") }
  public static var commandDraftBack: WordKey { WordKey("command.draftBack", "The request that you were writing is here again. d on the first page opens it.") }
  public static var commandFirst: WordKey { WordKey("command.first", "top") }
  public static var commandFirstHelp: WordKey { WordKey("command.firstHelp", "Goes to the first row.") }
  public static var commandForgotten: WordKey { WordKey("command.forgotten", "Nothing of yours is open or kept here now.") }
  public static var commandHelpNow: WordKey { WordKey("command.helpNow", "help now") }
  public static var commandHelpNowAlso: WordKey { WordKey("command.helpNowAlso", "crisis suicide emergency danger") }
  public static var commandHelpNowHelp: WordKey { WordKey("command.helpNowHelp", "Shows people you can call or text right now. Nothing is kept.") }
  public static var commandKept: WordKey { WordKey("command.kept", "what is kept") }
  public static var commandKeptAlso: WordKey { WordKey("command.keptAlso", "privacy stored data secret delete") }
  public static var commandKeptHelp: WordKey { WordKey("command.keptHelp", "Shows all that is stored here, who can open it, and until when.") }
  public static var commandKeys: WordKey { WordKey("command.keys", "keys") }
  public static var commandKeysHelp: WordKey { WordKey("command.keysHelp", "Shows all that you can do here, and does what you pick. Type to find a guide, a number or a place as well.") }
  public static var commandLast: WordKey { WordKey("command.last", "end") }
  public static var commandLastHelp: WordKey { WordKey("command.lastHelp", "Goes to the last row.") }
  public static var commandLock: WordKey { WordKey("command.lock", "lock") }
  public static var commandLockHelp: WordKey { WordKey("command.lockHelp", "Hides all that is private at once and closes your locker. What you were writing waits sealed in it; without an open locker it is gone.") }
  public static var commandLocked: WordKey { WordKey("command.locked", "Locked. Nothing private is open now.") }
  public static var commandLockedDraft: WordKey { WordKey("command.lockedDraft", "Locked. What you wrote waits, sealed. d on the first page brings it back, with your passphrase if you have one.") }
  public static var commandLockedForgot: WordKey { WordKey("command.lockedForgot", "Locked. Nothing private is open now. What was not sent or kept is gone.") }
  public static var commandLocking: WordKey { WordKey("command.locking", "One moment. Locking.") }
  public static var commandNext: WordKey { WordKey("command.next", "next") }
  public static var commandNextHelp: WordKey { WordKey("command.nextHelp", "Goes to the next row.") }
  public static var commandPageDown: WordKey { WordKey("command.pageDown", "further down") }
  public static var commandPageDownHelp: WordKey { WordKey("command.pageDownHelp", "Goes ten rows down.") }
  public static var commandPageUp: WordKey { WordKey("command.pageUp", "further up") }
  public static var commandPageUpHelp: WordKey { WordKey("command.pageUpHelp", "Goes ten rows up.") }
  public static var commandPassphrase: WordKey { WordKey("command.passphrase", "passphrase") }
  public static var commandPassphraseHelp: WordKey { WordKey("command.passphraseHelp", "Gives your locker another passphrase.") }
  public static var commandPrevious: WordKey { WordKey("command.previous", "back one") }
  public static var commandPreviousHelp: WordKey { WordKey("command.previousHelp", "Goes to the row before.") }
  public static var commandQuit: WordKey { WordKey("command.quit", "leave") }
  public static var commandQuitAlso: WordKey { WordKey("command.quitAlso", "quit exit stop close") }
  public static var commandQuitHelp: WordKey { WordKey("command.quitHelp", "Leaves Beside. What you wrote in your plan is saved first.") }
  public static var commandScrollDownHelp: WordKey { WordKey("command.scrollDownHelp", "Goes further down on this page.") }
  public static var commandScrollUpHelp: WordKey { WordKey("command.scrollUpHelp", "Goes further up on this page.") }
  public static var commandSuspend: WordKey { WordKey("command.suspend", "pause") }
  public static var commandSuspendHelp: WordKey { WordKey("command.suspendHelp", "Gives the terminal back to the shell. Type fg there to return.") }
  public static var commandTab1: WordKey { WordKey("command.tab1", "first page") }
  public static var commandTab2: WordKey { WordKey("command.tab2", "second page") }
  public static var commandTab3: WordKey { WordKey("command.tab3", "third page") }
  public static var commandTab4: WordKey { WordKey("command.tab4", "fourth page") }
  public static var commandTab5: WordKey { WordKey("command.tab5", "fifth page") }
  public static var commandTabHelp: WordKey { WordKey("command.tabHelp", "Opens the page with this number at the top of the screen.") }
  public static var commandThemes: WordKey { WordKey("command.themes", "colours") }
  public static var commandThemesAlso: WordKey { WordKey("command.themesAlso", "theme themes colors dark light") }
  public static var commandThemesHelp: WordKey { WordKey("command.themesHelp", "Shows other colours while you walk over their names.") }

  static var commandWords: [WordKey] { [
    commandBack,
    commandBackHelp,
    commandDraftBack,
    commandFirst,
    commandFirstHelp,
    commandForgotten,
    commandHelpNow,
    commandHelpNowAlso,
    commandHelpNowHelp,
    commandKept,
    commandKeptAlso,
    commandKeptHelp,
    commandKeys,
    commandKeysHelp,
    commandLast,
    commandLastHelp,
    commandLock,
    commandLockHelp,
    commandLocked,
    commandLockedDraft,
    commandLockedForgot,
    commandLocking,
    commandNext,
    commandNextHelp,
    commandPageDown,
    commandPageDownHelp,
    commandPageUp,
    commandPageUpHelp,
    commandPassphrase,
    commandPassphraseHelp,
    commandPrevious,
    commandPreviousHelp,
    commandQuit,
    commandQuitAlso,
    commandQuitHelp,
    commandScrollDownHelp,
    commandScrollUpHelp,
    commandSuspend,
    commandSuspendHelp,
    commandTab1,
    commandTab2,
    commandTab3,
    commandTab4,
    commandTab5,
    commandTabHelp,
    commandThemes,
    commandThemesAlso,
    commandThemesHelp,
  ] }
}
