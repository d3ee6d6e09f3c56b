// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var helpCall: WordKey { WordKey("help.call", "call {number}") }
  public static var helpCallOrText: WordKey { WordKey("help.callOrText", "{number} call or text") }
  public static var helpChat: WordKey { WordKey("help.chat", "chat {number}") }
  public static var helpChecked: WordKey { WordKey("help.checked", "checked {date}") }
  public static var helpChoose: WordKey { WordKey("help.choose", "show all") }
  public static var helpChooseHelp: WordKey { WordKey("help.chooseHelp", "Shows everything there is to call or text in the selected country.") }
  public static var helpCountries: WordKey { WordKey("help.countries", "Country by country") }
  public static var helpDemoPeople: WordKey { WordKey("help.demoPeople", "This is the demo. The people on call here are made up. The lines and numbers are real.") }
  public static var helpEmergency: WordKey { WordKey("help.emergency", "Emergency") }
  public static var helpEmergencyNumber: WordKey { WordKey("help.emergencyNumber", "emergency {number}") }
  public static var helpEmergencyUnknown: WordKey { WordKey("help.emergencyUnknown", "Call the emergency number where you are. In many countries 112 works too.") }
  public static var helpForWhom: WordKey { WordKey("help.forWhom", "for {people}") }
  public static var helpFurtherChecked: WordKey { WordKey("help.furtherChecked", "checked {date}") }
  public static var helpFurtherIntro: WordKey { WordKey("help.furtherIntro", "Only you decide. Nothing here is counted, and no one sees that you looked.") }
  public static var helpFurtherLimits: WordKey { WordKey("help.furtherLimits", "Do they need what I cannot give, such as care, law, money or a home?") }
  public static var helpFurtherNoResources: WordKey { WordKey("help.furtherNoResources", "Your program lists nothing yet. Help now has lines for anyone to call.") }
  public static var helpFurtherOften: WordKey { WordKey("help.furtherOften", "Do we talk so often by now that something more could help?") }
  public static var helpFurtherReflect: WordKey { WordKey("help.furtherReflect", "Ask yourself") }
  public static var helpFurtherResources: WordKey { WordKey("help.furtherResources", "What your program knows of") }
  public static var helpFurtherSay: WordKey { WordKey("help.furtherSay", "What you could say") }
  public static var helpFurtherSayGlad: WordKey { WordKey("help.furtherSayGlad", "“I am glad that we talk. Would something more help you as well?”") }
  public static var helpFurtherSayStay: WordKey { WordKey("help.furtherSayStay", "“I am not sending you away. We can go on talking.”") }
  public static var helpFurtherSayTogether: WordKey { WordKey("help.furtherSayTogether", "“We can look together at who else is there. You choose.”") }
  public static var helpFurtherTheirs: WordKey { WordKey("help.furtherTheirs", "What would they say they need?") }
  public static var helpGentle: WordKey { WordKey("help.gentle", "You do not have to be sure. You can call just to talk.") }
  public static var helpLanguages: WordKey { WordKey("help.languages", "in {languages}") }
  public static var helpLarge: WordKey { WordKey("help.large", "show large") }
  public static var helpLines: WordKey { WordKey("help.lines", "People you can call or text now") }
  public static var helpNextCountry: WordKey { WordKey("help.nextCountry", "next country") }
  public static var helpNextCountryHelp: WordKey { WordKey("help.nextCountryHelp", "Shows the lines of the next country.") }
  public static var helpNoLines: WordKey { WordKey("help.noLines", "We have not checked a line for this country yet. The emergency number works. A doctor, a hospital or someone you trust can help you find a line too. A program adds its own: beside coordinator sign resource FILE") }
  public static var helpNothingKept: WordKey { WordKey("help.nothingKept", "Nothing you do here is kept.") }
  public static var helpOld: WordKey { WordKey("help.old", "This number was checked more than a year ago.") }
  public static var helpOnCall: WordKey { WordKey("help.onCall", "On call for you") }
  public static var helpOnCallPerson: WordKey { WordKey("help.onCallPerson", "on call: {name} {phone}") }
  public static var helpOtherCountry: WordKey { WordKey("help.otherCountry", "another country") }
  public static var helpOtherCountryHelp: WordKey { WordKey("help.otherCountryHelp", "Shows every country we have checked a number for.") }
  public static var helpOwnLines: WordKey { WordKey("help.ownLines", "Your program’s own lines") }
  public static var helpPreviousCountry: WordKey { WordKey("help.previousCountry", "country before") }
  public static var helpPreviousCountryHelp: WordKey { WordKey("help.previousCountryHelp", "Shows the lines of the country before.") }
  public static var helpText: WordKey { WordKey("help.text", "text {number}") }
  public static var helpTooLong: WordKey { WordKey("help.tooLong", "If that is too long to wait:") }
  public static var helpWhere: WordKey { WordKey("help.where", "Where are you?") }
  public static var helpWhereOption: WordKey { WordKey("help.whereOption", "Where are you? Add --country and its two letters, such as --country IE.") }

  static var helpWords: [WordKey] { [
    helpCall,
    helpCallOrText,
    helpChat,
    helpChecked,
    helpChoose,
    helpChooseHelp,
    helpCountries,
    helpDemoPeople,
    helpEmergency,
    helpEmergencyNumber,
    helpEmergencyUnknown,
    helpForWhom,
    helpFurtherChecked,
    helpFurtherIntro,
    helpFurtherLimits,
    helpFurtherNoResources,
    helpFurtherOften,
    helpFurtherReflect,
    helpFurtherResources,
    helpFurtherSay,
    helpFurtherSayGlad,
    helpFurtherSayStay,
    helpFurtherSayTogether,
    helpFurtherTheirs,
    helpGentle,
    helpLanguages,
    helpLarge,
    helpLines,
    helpNextCountry,
    helpNextCountryHelp,
    helpNoLines,
    helpNothingKept,
    helpOld,
    helpOnCall,
    helpOnCallPerson,
    helpOtherCountry,
    helpOtherCountryHelp,
    helpOwnLines,
    helpPreviousCountry,
    helpPreviousCountryHelp,
    helpText,
    helpTooLong,
    helpWhere,
    helpWhereOption,
  ] }
}
