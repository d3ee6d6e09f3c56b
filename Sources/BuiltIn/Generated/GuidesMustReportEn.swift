// Made by `swift run generate` from Content/en/guides/must-report.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesMustReportEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/must-report.json", name: "must-report", language: "en", content: #"""
{
  "schema": 2,
  "id": "must-report",
  "language": "en",
  "version": 1,
  "title": "When something must be reported",
  "purpose": "Harm to a child, an elder, or an adult who needs care: what to tell, whom, and how.",
  "section": "safety",
  "pages": [
    {
      "id": "what",
      "title": "What must be reported",
      "aim": "Know what cannot stay between two people.",
      "rows": ["G11", "E7", "C8"],
      "lines": [
        { "text": "What you just told me is something I have to pass on.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "A child may be getting hurt. I can’t keep that between us.", "concerns": ["ofAChild"] },
        { "text": "They can’t protect themselves. So I have to speak up.", "concerns": ["ofAnElder"] },
        { "text": "I want you to hear from me now what happens next.", "concerns": ["ofAChild", "ofAnElder"] }
      ],
      "asides": [
        "Supporters must report when a child is hurt, used, or left without care.",
        "The same is true for an elder, and for an adult who cannot protect themselves.",
        "You need not be sure, and you need no proof. A real worry is enough. Finding out is the job of others.",
        "Your program’s own rules stand in its policy. When in doubt, ask the supervisor on call. Do not let that delay the report."
      ],
      "showsHelpNow": true
    },
    {
      "id": "whom",
      "title": "Whom to tell",
      "aim": "Reach the right people fast, with the supervisor at your side.",
      "rows": ["G11", "G9"],
      "lines": [
        { "text": "If someone is in danger right now, we call the emergency number.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "Otherwise I call the office that looks after children’s safety.", "concerns": ["ofAChild"] },
        { "text": "Otherwise I call the office that looks after adults who need care.", "concerns": ["ofAnElder"] },
        { "text": "My supervisor will help me do this well. They will hear only what they need.", "concerns": ["ofAChild", "ofAnElder"] }
      ],
      "asides": [
        "Danger now: the emergency number. Everything else comes after.",
        "Call your supervisor. They know the office for your place, and how soon the law wants the call.",
        "Telling a supervisor may not replace the report. Ask who makes it, and make sure that it is made."
      ],
      "showsHelpNow": true
    },
    {
      "id": "how",
      "title": "How to tell it",
      "aim": "Tell what you saw and heard, and only what is needed.",
      "rows": ["G11", "A4"],
      "lines": [
        { "text": "Do you want to make the call with me?", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "I will say what you told me, in your words as well as I can.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "I leave out everything that has nothing to do with it.", "concerns": ["ofAChild", "ofAnElder"] },
        { "text": "I’m still here for you afterwards. This changes nothing about that.", "concerns": ["ofAChild", "ofAnElder"] }
      ],
      "asides": [
        "Say who may be harmed, what you saw or heard, when, and where they are now.",
        "Leave out guesses, and leave out the rest of the talk.",
        "Tell the person before you call, unless that puts someone in danger.",
        "Keep no notes of your own. Write only what the report asks for."
      ],
      "showsHelpNow": true
    }
  ]
}
"""#)
  }
}
