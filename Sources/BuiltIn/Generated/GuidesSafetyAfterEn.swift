// Made by `swift run generate` from Content/en/guides/safety-after.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesSafetyAfterEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/safety-after.json", name: "safety-after", language: "en", content: #"""
{
  "schema": 2,
  "id": "safety-after",
  "language": "en",
  "version": 1,
  "title": "After a safety talk",
  "purpose": "Once the moment has passed: the person, the next days, and you.",
  "section": "safety",
  "pages": [
    {
      "id": "person",
      "title": "How they are now",
      "aim": "Ask how the talk left them, and thank them for staying in it.",
      "rows": ["G4", "G12"],
      "lines": [
        { "text": "How are you now, compared with when we started?" },
        { "text": "What was it like for you, when I asked so directly?" },
        { "text": "Thank you for letting me in. That took courage." },
        { "text": "If you are angry with me, I want to hear it." },
        { "text": "Nothing about this makes you less in my eyes." }
      ],
      "asides": [
        "You need not fix how they feel. Being asked is already something.",
        "If help was called without their yes, say once more why. Then listen."
      ],
      "showsHelpNow": true
    },
    {
      "id": "next",
      "title": "What comes next",
      "aim": "Leave with one small next step that both of you know.",
      "rows": ["G4", "D6", "D8"],
      "lines": [
        { "text": "When shall we talk again? Tonight, or tomorrow?" },
        { "text": "Who will be with you until then?" },
        { "text": "What will you do if it gets bad again before that?" },
        { "text": "Here is the number we called. You can call it without me." },
        { "text": "It’s also fine if you don’t want me to call. You decide." }
      ],
      "asides": [
        "You can plan the next contact in your inbox. Only the time is kept, nothing else.",
        "If the person wants no more contact, that is their choice and it is final."
      ],
      "showsHelpNow": true
    },
    {
      "id": "me",
      "title": "What I need",
      "aim": "A talk like this costs something. Look after yourself before you go on.",
      "rows": ["F14", "D9", "D10"],
      "lines": [
        { "text": "I just had a hard talk, and I could use ten minutes with you." },
        { "text": "I don’t need answers. I need someone to sit with me for a bit." },
        { "text": "I’d like to hand over my shift for an hour. Could you cover?" },
        { "text": "I keep asking myself if I did enough. Can I say it out loud?" }
      ],
      "asides": [
        "Drink some water. Walk around the block. Eat something warm.",
        "Lean on a fellow supporter. One from another team comes first.",
        "Your own self-care plan was made for days like this."
      ]
    },
    {
      "id": "consult",
      "title": "Talk it over",
      "aim": "Talk it over with your supervisor, and leave out who it was.",
      "rows": ["D9", "G9"],
      "lines": [
        { "text": "Let me put this to you as a story, without a name." },
        { "text": "Someone told me something like this. What would you have done?" },
        { "text": "Did I miss anything that could keep a person safe?" },
        { "text": "What should I do if it comes up again?" }
      ],
      "asides": [
        "Change or leave out what could point at the person: team, shift, place, dates.",
        "When life is in danger, a name may be needed. Then tell only those who must know."
      ],
      "showsHelpNow": true
    }
  ]
}
"""#)
  }
}
