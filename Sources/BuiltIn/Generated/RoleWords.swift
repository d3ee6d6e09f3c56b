// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var roleBackHelp: WordKey { WordKey("role.backHelp", "Goes back. The request stays where it was, and your answers are gone.") }
  public static var roleChainOfCommand: WordKey { WordKey("role.chainOfCommand", "One of us stands above the other at work.") }
  public static var roleCloseTie: WordKey { WordKey("role.closeTie", "We are family, or close in another way.") }
  public static var roleEmergent: WordKey { WordKey("role.emergent", "If it cannot wait, you can take it and be there now. Pass it on after that.") }
  public static var roleFaithOrMoney: WordKey { WordKey("role.faithOrMoney", "We are tied by faith or by money.") }
  public static var roleGoOn: WordKey { WordKey("role.goOn", "None of these? Then you can take it.") }
  public static var roleIntimateTie: WordKey { WordKey("role.intimateTie", "We are or were a couple.") }
  public static var roleIntro: WordKey { WordKey("role.intro", "Is any of this true, as far as you know? Mark what is. Your answers are not kept.") }
  public static var roleNobodyElse: WordKey { WordKey("role.nobodyElse", "The person asked only you. You can take it. Tell them what ties you, so that they can choose.") }
  public static var rolePassOnFirst: WordKey { WordKey("role.passOnFirst", "It may be better to pass this on. You can still take it if that helps them more.") }
  public static var roleRank: WordKey { WordKey("role.rank", "We have different ranks.") }
  public static var roleSameEvent: WordKey { WordKey("role.sameEvent", "I was there when it happened.") }
  public static var roleTakeHelp: WordKey { WordKey("role.takeHelp", "Takes the request. The clock runs until you have been in touch.") }
  public static var roleToggle: WordKey { WordKey("role.toggle", "mark") }
  public static var roleToggleHelp: WordKey { WordKey("role.toggleHelp", "Marks what is true, or takes the mark away.") }
  public static var roleWitness: WordKey { WordKey("role.witness", "You went through the same event. Please pass this on to someone who did not.") }
  public static var roleWitnessNobodyElse: WordKey { WordKey("role.witnessNobodyElse", "You went through the same event, and the person asked only you. You can take it, to tell them so and help them find someone else.") }

  static var roleWords: [WordKey] { [
    roleBackHelp,
    roleChainOfCommand,
    roleCloseTie,
    roleEmergent,
    roleFaithOrMoney,
    roleGoOn,
    roleIntimateTie,
    roleIntro,
    roleNobodyElse,
    rolePassOnFirst,
    roleRank,
    roleSameEvent,
    roleTakeHelp,
    roleToggle,
    roleToggleHelp,
    roleWitness,
    roleWitnessNobodyElse,
  ] }
}
