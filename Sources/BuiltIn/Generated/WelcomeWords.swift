// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var welcomeAgain: WordKey { WordKey("welcome.again", "Once more") }
  public static var welcomeAgainHelp: WordKey { WordKey("welcome.againHelp", "Type the same passphrase once more, then press Enter.") }
  public static var welcomeChoose: WordKey { WordKey("welcome.choose", "go on") }
  public static var welcomeChooseHelp: WordKey { WordKey("welcome.chooseHelp", "Goes the way that is selected, or takes the answer you typed.") }
  public static var welcomeDemo: WordKey { WordKey("welcome.demo", "Look around in a demo") }
  public static var welcomeDemoHelp: WordKey { WordKey("welcome.demoHelp", "Opens a made-up team with made-up people. Nothing you do there is kept.") }
  public static var welcomeFolder: WordKey { WordKey("welcome.folder", "Folder") }
  public static var welcomeHello: WordKey { WordKey("welcome.hello", "Welcome. This is Beside.") }
  public static var welcomeJoin: WordKey { WordKey("welcome.join", "Join my team's program") }
  public static var welcomeJoinFolderHelp: WordKey { WordKey("welcome.joinFolderHelp", "Type the path of the folder, then press Enter. Escape goes back.") }
  public static var welcomeJoinHelp: WordKey { WordKey("welcome.joinHelp", "Opens a program that someone has set up. You need to know its folder.") }
  public static var welcomeName: WordKey { WordKey("welcome.name", "Name") }
  public static var welcomeNameHelp: WordKey { WordKey("welcome.nameHelp", "What is the program called? Then press Enter.") }
  public static var welcomePassphrase: WordKey { WordKey("welcome.passphrase", "Passphrase") }
  public static var welcomePassphraseHelp: WordKey { WordKey("welcome.passphraseHelp", "It keeps the program's key safe in your locker. Use {count} letters or more; a few words you can remember are best. No one can bring it back if it is lost.") }
  public static var welcomePlan: WordKey { WordKey("welcome.plan", "Write my own plan") }
  public static var welcomePlanHelp: WordKey { WordKey("welcome.planHelp", "Opens your self-care plan. It needs no program, and only you can read it.") }
  public static var welcomeSharedHelp: WordKey { WordKey("welcome.sharedHelp", "Choose yes where several people share this login. Then nothing of anyone stays here: after two minutes without a key Beside forgets all and goes back to its first page.") }
  public static var welcomeSharedNo: WordKey { WordKey("welcome.sharedNo", "Others use this login too: no") }
  public static var welcomeSharedYes: WordKey { WordKey("welcome.sharedYes", "Others use this login too: yes") }
  public static var welcomeStart: WordKey { WordKey("welcome.start", "Start a program") }
  public static var welcomeStartFolderHelp: WordKey { WordKey("welcome.startFolderHelp", "Type a path. The folder must be new or empty. Then press Enter.") }
  public static var welcomeStartHelp: WordKey { WordKey("welcome.startHelp", "Makes a new program in a folder you choose. You will look after it.") }
  public static var welcomeStartShared: WordKey { WordKey("welcome.startShared", "Others use this login, and the key of a program is for one person. Please start it from an account of your own.") }
  public static var welcomeUnlockHelp: WordKey { WordKey("welcome.unlockHelp", "You have a locker already, and the program's key goes into it. Type the passphrase of that locker.") }
  public static var welcomeWhat: WordKey { WordKey("welcome.what", "You look after others all day. Here you can find someone to look after you. Ask a person you trust to get in touch, or write a plan that only you can read.") }
  public static var welcomeWorking: WordKey { WordKey("welcome.working", "One moment.") }

  static var welcomeWords: [WordKey] { [
    welcomeAgain,
    welcomeAgainHelp,
    welcomeChoose,
    welcomeChooseHelp,
    welcomeDemo,
    welcomeDemoHelp,
    welcomeFolder,
    welcomeHello,
    welcomeJoin,
    welcomeJoinFolderHelp,
    welcomeJoinHelp,
    welcomeName,
    welcomeNameHelp,
    welcomePassphrase,
    welcomePassphraseHelp,
    welcomePlan,
    welcomePlanHelp,
    welcomeSharedHelp,
    welcomeSharedNo,
    welcomeSharedYes,
    welcomeStart,
    welcomeStartFolderHelp,
    welcomeStartHelp,
    welcomeStartShared,
    welcomeUnlockHelp,
    welcomeWhat,
    welcomeWorking,
  ] }
}
