// Made by `swift run generate` from Content/en/guides/role.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesRoleEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/role.json", name: "role", language: "en", content: #"""
{
  "schema": 2,
  "id": "role",
  "language": "en",
  "version": 1,
  "title": "What supporters do",
  "purpose": "What is yours to do as a supporter, what is not, and how to say so kindly.",
  "section": "role",
  "pages": [
    {
      "id": "do",
      "title": "What you do",
      "aim": "What people can count on from you.",
      "rows": ["H3", "C5", "F14"],
      "lines": [
        { "text": "I’ll get back to you within a day, and sooner when it’s urgent." },
        { "text": "We can talk once, or for as long as it helps." },
        { "text": "I can look with you for people and places that fit." },
        { "text": "I’ll be at the team meeting. You can find me there too." }
      ],
      "asides": [
        "Support the people you work with, as an equal.",
        "Answer within a day. Sooner when it is urgent.",
        "Come to meetings, working groups and trainings.",
        "Point to help from the program’s list.",
        "Keep what you hear to yourself, within the limits everyone knows.",
        "Look after yourself: rest, movement, something you make with your hands.",
        "Lean on other supporters. Those from other teams come first.",
        "Talk with a supervisor or a supporter when someone may end their life."
      ]
    },
    {
      "id": "leave",
      "title": "What you leave to others",
      "aim": "What is not yours, so that you can stay an equal.",
      "rows": ["H3", "G8", "A3"],
      "lines": [
        { "text": "That is more than I can be for you. Let’s find who can." },
        { "text": "I’m not the one to say what is wrong. I can tell you what I see." },
        { "text": "I can’t take gifts or money. A thank-you is plenty." },
        { "text": "I heard your no. I won’t ask again." }
      ],
      "asides": [
        "You do not assess a crisis, and you do not drive to one.",
        "You tell no one who your fellow supporters talk with, or about what.",
        "You put no label on people and do not name an illness.",
        "You do not give therapy, and you write no plan for someone’s care or safety.",
        "You do not supervise anyone’s daily work inside the agency.",
        "You take no gifts of worth, and you lend or borrow no money.",
        "You do not press your views on anyone.",
        "You do not follow up with someone who said no."
      ]
    },
    {
      "id": "ties",
      "title": "When you are too close",
      "aim": "Notice when you are not an equal for this person, and pass it on.",
      "rows": ["D4", "B5"],
      "lines": [
        { "text": "We know each other too well for this. May I find you someone else?" },
        { "text": "I was there that night too. You deserve someone who was not." },
        { "text": "You report to me, so let’s get you someone you don’t have to watch your words with." },
        { "text": "I’m here tonight. Tomorrow someone closer to your rank takes over." }
      ],
      "asides": [
        "Think of six things: the line of work, rank, family or a close tie, having been there yourself, faith or money between you, love between you.",
        "If you saw the same thing happen, you always pass it on.",
        "If it is about rank and cannot wait, help now and pass it on after."
      ]
    },
    {
      "id": "unsure",
      "title": "When you are not sure",
      "aim": "You never have to know it alone.",
      "rows": ["D9", "D10"],
      "lines": [
        { "text": "Can I put a story to you, without a name?" },
        { "text": "I’d like to think about that. May I come back to you tomorrow?" },
        { "text": "I don’t know. I’ll find out who does." }
      ],
      "asides": [
        "Ask your supervisor, as a story in which no one can be known.",
        "Ask a supporter from another team.",
        "If you lie awake over it, that is a reason to talk."
      ]
    }
  ]
}
"""#)
  }
}
