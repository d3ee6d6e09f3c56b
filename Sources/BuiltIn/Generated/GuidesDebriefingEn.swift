// Made by `swift run generate` from Content/en/guides/debriefing.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesDebriefingEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/debriefing.json", name: "debriefing", language: "en", content: #"""
{
  "schema": 2,
  "id": "debriefing",
  "language": "en",
  "version": 1,
  "title": "Debriefing",
  "purpose": "A longer group talk some days after a grave event, led by a trained team.",
  "section": "groups",
  "window": { "fromHours": 24, "toHours": 72 },
  "pages": [
    {
      "id": "pre-meeting",
      "title": "The team meets first",
      "aim": "Know the event, the people and your own state.",
      "rows": ["K3"],
      "caution": "Do not press anyone to tell it all in one sitting. The World Health Organization advises against a single debriefing for everyone. Keep it free to choose, and follow up.",
      "points": [
        "Is everyone on the team trained for this, and were none of you there?",
        "Go through what happened. Who was part of it, and how close?",
        "Give out the roles: one leads, one helps, one watches the door.",
        "The room: quiet, one circle, water, tissues, a second room nearby.",
        "Ask each other: am I fit for this today?"
      ],
      "minutes": 20
    },
    {
      "id": "introduction",
      "title": "Introduction and guidelines",
      "aim": "Say who you are, what this is, and what holds here.",
      "rows": ["K3"],
      "lines": [
        { "text": "You are free to be here, to be silent, and to leave." },
        { "text": "Please keep what is said here to yourself. If someone is in danger, or something must be reported, we have to bring in help." },
        { "text": "Nobody takes notes. Nobody looks for mistakes." },
        { "text": "We speak for ourselves, one at a time." }
      ],
      "minutes": 10
    },
    {
      "id": "facts",
      "title": "Facts",
      "aim": "What happened, in order, and what each one did.",
      "rows": ["K3"],
      "lines": [
        { "text": "Who was there first? What did you find?" },
        { "text": "What was your part?" },
        { "text": "Who came next?" }
      ],
      "asides": [
        "Facts are the easy door. Everyone who wants to speaks once."
      ],
      "minutes": 15
    },
    {
      "id": "thoughts",
      "title": "Thoughts",
      "aim": "From the head, toward the heart.",
      "rows": ["K3"],
      "lines": [
        { "text": "What was your first thought, when you were no longer busy?" },
        { "text": "What has stayed in your head since?" }
      ],
      "minutes": 15
    },
    {
      "id": "reactions",
      "title": "Reactions",
      "aim": "The worst part, for those who want to say it.",
      "rows": ["K3"],
      "caution": "Do not press anyone to tell it all in one sitting. The World Health Organization advises against a single debriefing for everyone. Keep it free to choose, and follow up.",
      "lines": [
        { "text": "What was the worst part for you?" },
        { "text": "If you could take one thing out of it, what would it be?" }
      ],
      "asides": [
        "Nobody is asked twice. Tears are fine, and so is none.",
        "If it gets too much for one, a team member goes out with them."
      ],
      "minutes": 25
    },
    {
      "id": "signs",
      "title": "Signs of distress",
      "aim": "What people notice in body, mood and sleep.",
      "rows": ["K3"],
      "lines": [
        { "text": "What have you noticed in yourself since?" },
        { "text": "How do you sleep? How is it at home?" }
      ],
      "points": [
        "Sleep, food, temper, pictures that come back, staying away from things."
      ],
      "minutes": 15
    },
    {
      "id": "information",
      "title": "Information and recovery",
      "aim": "What is common, what helps, and where more help is.",
      "rows": ["K3", "D12"],
      "points": [
        "It is common, and for most people it fades within weeks.",
        "What helps: sleep, food, moving, people, the things you always did.",
        "Give out the list of help, and say who is on call.",
        "After some weeks it is still bad? Then more help is a good idea."
      ],
      "minutes": 15,
      "resources": ["general", "crisis"]
    },
    {
      "id": "summary",
      "title": "Summary",
      "aim": "Round it off, and follow up.",
      "rows": ["K3"],
      "lines": [
        { "text": "What do you take along from today?" },
        { "text": "We’ll be in touch with each of you next week, if that’s all right." }
      ],
      "points": [
        "Say in a few words what you heard, with no names.",
        "Ask what they take along.",
        "Say when you call again. Stay for coffee; the talks at the door matter.",
        "The team meets afterwards and looks after itself."
      ],
      "minutes": 10
    }
  ]
}
"""#)
  }
}
