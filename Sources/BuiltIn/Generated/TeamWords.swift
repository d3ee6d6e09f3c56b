// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var teamAdd: WordKey { WordKey("team.add", "add someone") }
  public static var teamAddHelp: WordKey { WordKey("team.addHelp", "Adds someone who can be called when it cannot wait.") }
  public static var teamAfterwards: WordKey { WordKey("team.afterwards", "How it was") }
  public static var teamAfterwardsHelp: WordKey { WordKey("team.afterwardsHelp", "What people said afterwards, for each three months that are over. Small numbers are not shown, so that they point at no one.") }
  public static var teamBackUpHelp: WordKey { WordKey("team.backUpHelp", "The file opens with a passphrase of its own. Keep both apart, and away from this machine.") }
  public static var teamBackedUp: WordKey { WordKey("team.backedUp", "backed up on {date}") }
  public static var teamChoose: WordKey { WordKey("team.choose", "open") }
  public static var teamChooseHelp: WordKey { WordKey("team.chooseHelp", "Opens what is selected, to look at it or to change it.") }
  public static var teamContactCount: WordKey { WordKey("team.contactCount", one: "{count} contact", other: "{count} contacts") }
  public static var teamContacts: WordKey { WordKey("team.contacts", "Contacts") }
  public static var teamContactsHelp: WordKey { WordKey("team.contactsHelp", "Contacts of the whole program by day. Small numbers are not shown, so that they point at no one.") }
  public static var teamContactsOrFewer: WordKey { WordKey("team.contactsOrFewer", "{most} or fewer") }
  public static var teamCoverage: WordKey { WordKey("team.coverage", "Who is there") }
  public static var teamCoverageCount: WordKey { WordKey("team.coverageCount", one: "{count} supporter", other: "{count} supporters") }
  public static var teamCoverageHelp: WordKey { WordKey("team.coverageHelp", "How many supporters have what in common. A gap is a language of your program, or a position of its chart, that no one has.") }
  public static var teamCoverageKind: WordKey { WordKey("team.coverageKind", "{kind}: {name}") }
  public static var teamCoverageLanguage: WordKey { WordKey("team.coverageLanguage", "language") }
  public static var teamCoverageNobody: WordKey { WordKey("team.coverageNobody", "no one yet") }
  public static var teamCoveragePosition: WordKey { WordKey("team.coveragePosition", "position") }
  public static var teamDates: WordKey { WordKey("team.dates", "Pledge and training") }
  public static var teamDatesFormHelp: WordKey { WordKey("team.datesFormHelp", "The dates that you vouch for with your signature.") }
  public static var teamDatesHelp: WordKey { WordKey("team.datesHelp", "Who is due comes first. No one is taken off the list for a date alone.") }
  public static var teamDayHint: WordKey { WordKey("team.dayHint", "as in 2026-11-21") }
  public static var teamDayMissing: WordKey { WordKey("team.dayMissing", "A day is needed here: {fact}") }
  public static var teamDeclineSure: WordKey { WordKey("team.declineSure", "Send the card of {name} away? They can leave another one at any time.") }
  public static var teamDeclined: WordKey { WordKey("team.declined", "The card is gone.") }
  public static var teamDueCount: WordKey { WordKey("team.dueCount", one: "{count} person is due", other: "{count} people are due") }
  public static var teamEndorse: WordKey { WordKey("team.endorse", "Waiting cards") }
  public static var teamEndorseHelp: WordKey { WordKey("team.endorseHelp", "Compare the words of a card with those on the person’s own screen before you sign.") }
  public static var teamEndorsed: WordKey { WordKey("team.endorsed", "{name} is a supporter now. Everyone who opens the program can find them.") }
  public static var teamFigure: WordKey { WordKey("team.figure", "{count}") }
  public static var teamFigureOrFewer: WordKey { WordKey("team.figureOrFewer", "{most} or fewer") }
  public static var teamFile: WordKey { WordKey("team.file", "File to make:") }
  public static var teamFileNeeded: WordKey { WordKey("team.fileNeeded", "Please type the name of a file first.") }
  public static var teamFirstRow: WordKey { WordKey("team.firstRow", "This is the first row.") }
  public static var teamFormBackHelp: WordKey { WordKey("team.formBackHelp", "Goes back. What you did not save is gone.") }
  public static var teamGaps: WordKey { WordKey("team.gaps", "no one yet for {list}") }
  public static var teamHelped: WordKey { WordKey("team.helped", "it helped: {yes}, it did not: {no}") }
  public static var teamInTime: WordKey { WordKey("team.inTime", "in time: {yes}, not in time: {no}") }
  public static var teamKey: WordKey { WordKey("team.key", "The program’s key") }
  public static var teamLastRow: WordKey { WordKey("team.lastRow", "This is the last row. Ctrl-s saves it all.") }
  public static var teamLate: WordKey { WordKey("team.late", "Late") }
  public static var teamLateCount: WordKey { WordKey("team.lateCount", one: "{count} request is late, by {age}", other: "{count} requests are late, the oldest by {age}") }
  public static var teamMonth: WordKey { WordKey("team.month", "{month} {year}, in all: {contacts}") }
  public static var teamName: WordKey { WordKey("team.name", "Name:") }
  public static var teamNewCard: WordKey { WordKey("team.newCard", "a new supporter") }
  public static var teamNewKeys: WordKey { WordKey("team.newKeys", "new keys") }
  public static var teamNoContacts: WordKey { WordKey("team.noContacts", "No whole day was counted yet.") }
  public static var teamNoGaps: WordKey { WordKey("team.noGaps", "no gap in languages or positions") }
  public static var teamNobodyDue: WordKey { WordKey("team.nobodyDue", "No one is due.") }
  public static var teamNobodyOnCall: WordKey { WordKey("team.nobodyOnCall", "No one yet. Add someone to call when it cannot wait.") }
  public static var teamNobodySeen: WordKey { WordKey("team.nobodySeen", "Nobody sees here who asked, or who answered.") }
  public static var teamNobodyWaits: WordKey { WordKey("team.nobodyWaits", "No one waits right now.") }
  public static var teamNotBackedUp: WordKey { WordKey("team.notBackedUp", "not backed up yet") }
  public static var teamNothingLate: WordKey { WordKey("team.nothingLate", "Nothing is late.") }
  public static var teamNothingRejected: WordKey { WordKey("team.nothingRejected", "Everything is in order.") }
  public static var teamNothingSaid: WordKey { WordKey("team.nothingSaid", "Nothing was said in three months that are over.") }
  public static var teamOnCall: WordKey { WordKey("team.onCall", "On call") }
  public static var teamOnCallHelp: WordKey { WordKey("team.onCallHelp", "People to call when it cannot wait. They show under help now.") }
  public static var teamOnCallNeeds: WordKey { WordKey("team.onCallNeeds", "A name and a number are needed.") }
  public static var teamOnCallSure: WordKey { WordKey("team.onCallSure", "Take {name} off the list of people to call?") }
  public static var teamOpen: WordKey { WordKey("team.open", "open") }
  public static var teamOpenHelp: WordKey { WordKey("team.openHelp", "Opens what stands behind this row.") }
  public static var teamOutOfRange: WordKey { WordKey("team.outOfRange", "{label} please type a number from {least} to {most}.") }
  public static var teamPhone: WordKey { WordKey("team.phone", "Number to call:") }
  public static var teamPledgeDue: WordKey { WordKey("team.pledgeDue", "pledge due on {date}") }
  public static var teamPledgeOver: WordKey { WordKey("team.pledgeOver", "pledge has run out") }
  public static var teamPledgeRenewal: WordKey { WordKey("team.pledgeRenewal", "Months a pledge holds:") }
  public static var teamPledgeUntil: WordKey { WordKey("team.pledgeUntil", "pledge holds until {date}") }
  public static var teamPolicy: WordKey { WordKey("team.policy", "Policy") }
  public static var teamPolicyHelp: WordKey { WordKey("team.policyHelp", "The numbers that hold for the whole program. Everyone sees them.") }
  public static var teamPolicySummary: WordKey { WordKey("team.policySummary", "{hours} hours to be in touch, {minutes} minutes when it is soon") }
  public static var teamPosition: WordKey { WordKey("team.position", "Line of work:") }
  public static var teamQuarter: WordKey { WordKey("team.quarter", "{first} to {last} {year}") }
  public static var teamRange: WordKey { WordKey("team.range", "{least} to {most}") }
  public static var teamReadWords: WordKey { WordKey("team.readWords", "Ask them to read the words on their screen to you. These are the words of this card:") }
  public static var teamReading: WordKey { WordKey("team.reading", "reading") }
  public static var teamRejected: WordKey { WordKey("team.rejected", "Not shown") }
  public static var teamRejectedCount: WordKey { WordKey("team.rejectedCount", one: "{count} file is not as it was signed", other: "{count} files are not as they were signed") }
  public static var teamRejectedHelp: WordKey { WordKey("team.rejectedHelp", "These files are not shown to anyone. Each line says what to do.") }
  public static var teamRemove: WordKey { WordKey("team.remove", "take away") }
  public static var teamRemoveHelp: WordKey { WordKey("team.removeHelp", "Takes away what is selected, after asking.") }
  public static var teamRenew: WordKey { WordKey("team.renew", "renew roster") }
  public static var teamRenewHelp: WordKey { WordKey("team.renewHelp", "Signs the roster anew, so that it holds for thirty days from now.") }
  public static var teamRenewed: WordKey { WordKey("team.renewed", "The roster holds for thirty more days.") }
  public static var teamReplyHours: WordKey { WordKey("team.replyHours", "Hours until someone is in touch:") }
  public static var teamReporterTrainingMissing: WordKey { WordKey("team.reporterTrainingMissing", "mandated-reporter training has no date") }
  public static var teamRetentionDays: WordKey { WordKey("team.retentionDays", "Days a request may stay:") }
  public static var teamRole: WordKey { WordKey("team.role", "What they are:") }
  public static var teamRoster: WordKey { WordKey("team.roster", "Roster") }
  public static var teamRosterHolds: WordKey { WordKey("team.rosterHolds", "holds until {date}") }
  public static var teamRosterOver: WordKey { WordKey("team.rosterOver", "ran out on {date}: nobody is shown until you renew it") }
  public static var teamSameWords: WordKey { WordKey("team.sameWords", "Are these the words on their own screen, and is {name} to be a supporter? Your signature says both.") }
  public static var teamSave: WordKey { WordKey("team.save", "save") }
  public static var teamSaveHelp: WordKey { WordKey("team.saveHelp", "Signs and saves what you filled in.") }
  public static var teamSaved: WordKey { WordKey("team.saved", "Signed and saved.") }
  public static var teamSign: WordKey { WordKey("team.sign", "sign") }
  public static var teamSmallCount: WordKey { WordKey("team.smallCount", "Smallest number that is shown:") }
  public static var teamSoonMinutes: WordKey { WordKey("team.soonMinutes", "Minutes when it is soon:") }
  public static var teamTrainingMissing: WordKey { WordKey("team.trainingMissing", "first training has no date") }

  static var teamWords: [WordKey] { [
    teamAdd,
    teamAddHelp,
    teamAfterwards,
    teamAfterwardsHelp,
    teamBackUpHelp,
    teamBackedUp,
    teamChoose,
    teamChooseHelp,
    teamContactCount,
    teamContacts,
    teamContactsHelp,
    teamContactsOrFewer,
    teamCoverage,
    teamCoverageCount,
    teamCoverageHelp,
    teamCoverageKind,
    teamCoverageLanguage,
    teamCoverageNobody,
    teamCoveragePosition,
    teamDates,
    teamDatesFormHelp,
    teamDatesHelp,
    teamDayHint,
    teamDayMissing,
    teamDeclineSure,
    teamDeclined,
    teamDueCount,
    teamEndorse,
    teamEndorseHelp,
    teamEndorsed,
    teamFigure,
    teamFigureOrFewer,
    teamFile,
    teamFileNeeded,
    teamFirstRow,
    teamFormBackHelp,
    teamGaps,
    teamHelped,
    teamInTime,
    teamKey,
    teamLastRow,
    teamLate,
    teamLateCount,
    teamMonth,
    teamName,
    teamNewCard,
    teamNewKeys,
    teamNoContacts,
    teamNoGaps,
    teamNobodyDue,
    teamNobodyOnCall,
    teamNobodySeen,
    teamNobodyWaits,
    teamNotBackedUp,
    teamNothingLate,
    teamNothingRejected,
    teamNothingSaid,
    teamOnCall,
    teamOnCallHelp,
    teamOnCallNeeds,
    teamOnCallSure,
    teamOpen,
    teamOpenHelp,
    teamOutOfRange,
    teamPhone,
    teamPledgeDue,
    teamPledgeOver,
    teamPledgeRenewal,
    teamPledgeUntil,
    teamPolicy,
    teamPolicyHelp,
    teamPolicySummary,
    teamPosition,
    teamQuarter,
    teamRange,
    teamReadWords,
    teamReading,
    teamRejected,
    teamRejectedCount,
    teamRejectedHelp,
    teamRemove,
    teamRemoveHelp,
    teamRenew,
    teamRenewHelp,
    teamRenewed,
    teamReplyHours,
    teamReporterTrainingMissing,
    teamRetentionDays,
    teamRole,
    teamRoster,
    teamRosterHolds,
    teamRosterOver,
    teamSameWords,
    teamSave,
    teamSaveHelp,
    teamSaved,
    teamSign,
    teamSmallCount,
    teamSoonMinutes,
    teamTrainingMissing,
  ] }
}
