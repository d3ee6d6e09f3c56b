// Made by `swift run generate` from Content/en/guides/crisis-briefing.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesCrisisBriefingEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/crisis-briefing.json", name: "crisis-briefing", language: "en", content: #"""
{
  "schema": 2,
  "id": "crisis-briefing",
  "language": "en",
  "version": 1,
  "title": "Crisis management briefing",
  "purpose": "For a large group, from three to a hundred people and more: what happened, and what helps.",
  "section": "groups",
  "pages": [
    {
      "id": "pre-meeting",
      "title": "The team meets first",
      "aim": "Agree on what is known and who says it.",
      "rows": ["K4"],
      "points": [
        "Write down what is sure, what is not, and what may be said.",
        "One person from the leadership tells the facts. Supporters do the rest.",
        "Roles: one speaks, one answers questions, others stand in the room.",
        "A room where all fit, a microphone, sheets to take home."
      ],
      "minutes": 15
    },
    {
      "id": "introduction",
      "title": "Introduction and guidelines",
      "aim": "Who speaks, how long, and what this is not.",
      "rows": ["K4"],
      "lines": [
        { "text": "We tell you what we know, and what may help." },
        { "text": "Half an hour to an hour. You can leave at any time." },
        { "text": "This is not an inquiry, and no press is here." }
      ],
      "minutes": 5
    },
    {
      "id": "facts",
      "title": "Facts",
      "aim": "Only what is sure. Rumours end here.",
      "rows": ["K4"],
      "lines": [
        { "text": "This is what we know for sure." },
        { "text": "This we don’t know yet. We’ll tell you when we do." }
      ],
      "minutes": 10
    },
    {
      "id": "thoughts",
      "title": "Thoughts",
      "aim": "What many think now.",
      "rows": ["K4"],
      "lines": [
        { "text": "Many ask themselves if they could have done something." },
        { "text": "Such thoughts are common. Having them doesn’t make them true." }
      ],
      "minutes": 5
    },
    {
      "id": "emotions",
      "title": "Emotions",
      "aim": "What many feel now.",
      "rows": ["K4"],
      "lines": [
        { "text": "Some feel sad, some angry, some nothing at all. All of it is normal." },
        { "text": "You don’t have to feel what the person next to you feels." }
      ],
      "minutes": 5
    },
    {
      "id": "education",
      "title": "Education",
      "aim": "What may come in the next days, and what helps.",
      "rows": ["K4"],
      "points": [
        "Bad sleep, pictures that come back, a short temper, being jumpy: common for days.",
        "What helps: sleep, food, moving, people. Less news, less drink.",
        "With children: short true answers, and being close."
      ],
      "minutes": 10
    },
    {
      "id": "questions",
      "title": "Questions",
      "aim": "Take every question. “I don’t know” is an answer.",
      "rows": ["K4"],
      "lines": [
        { "text": "What would you like to ask?" },
        { "text": "I don’t know that. I’ll find out." }
      ],
      "minutes": 10
    },
    {
      "id": "resources",
      "title": "Resources",
      "aim": "Where help is, today and next week.",
      "rows": ["K4", "D12"],
      "points": [
        "Hand out the sheet with the numbers.",
        "Say who is on call, and where supporters are after this.",
        "Stay in the room. Most people come one by one."
      ],
      "minutes": 5,
      "resources": ["general", "crisis", "practical"]
    }
  ]
}
"""#)
  }
}
