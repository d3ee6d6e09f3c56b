// Made by `swift run generate` from Content/en/guides/support-group.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesSupportGroupEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/support-group.json", name: "support-group", language: "en", content: #"""
{
  "schema": 2,
  "id": "support-group",
  "language": "en",
  "version": 1,
  "title": "A support group",
  "purpose": "People who share something meet, again and again.",
  "section": "groups",
  "pages": [
    {
      "id": "opening",
      "title": "Opening",
      "aim": "Welcome everyone, and say what this is.",
      "rows": ["K5"],
      "lines": [
        { "text": "Good that you are here. We are equals in this room." },
        { "text": "I’m here to keep the time, not to teach." }
      ],
      "points": [
        "Light, chairs in a circle, water or tea.",
        "Say your first names. Nobody has to say more."
      ],
      "minutes": 10
    },
    {
      "id": "guidelines",
      "title": "Guidelines",
      "aim": "Agree on how you want to be with each other.",
      "rows": ["K5"],
      "lines": [
        { "text": "Is there anything you want to add?" }
      ],
      "points": [
        "Please keep what is said here to yourself. If someone is in danger, or something must be reported, we have to bring in help.",
        "We speak for ourselves. We give no advice unless someone asks.",
        "One speaks at a time. Silence is fine.",
        "You can pass, and you can leave."
      ],
      "minutes": 10
    },
    {
      "id": "sharing",
      "title": "Sharing",
      "aim": "Most of the time: whoever wants to, tells.",
      "rows": ["K5", "H7"],
      "lines": [
        { "text": "Who would like to begin?" },
        { "text": "Does anyone know this from their own life?" },
        { "text": "Shall we stay with it for a moment?" }
      ],
      "asides": [
        "See that the quiet ones get room too.",
        "Someone is in a bad way? One of you goes out with them."
      ],
      "minutes": 60
    },
    {
      "id": "close",
      "title": "Close",
      "aim": "Come back to the evening, together.",
      "rows": ["K5"],
      "lines": [
        { "text": "What do you take along?" },
        { "text": "What will you do for yourself this week?" },
        { "text": "We meet again on the usual day." }
      ],
      "minutes": 10
    }
  ]
}
"""#)
  }
}
