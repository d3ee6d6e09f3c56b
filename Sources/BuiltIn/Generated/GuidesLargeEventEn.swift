// Made by `swift run generate` from Content/en/guides/large-event.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesLargeEventEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/large-event.json", name: "large-event", language: "en", content: #"""
{
  "schema": 2,
  "id": "large-event",
  "language": "en",
  "version": 1,
  "title": "After a large event",
  "purpose": "What was learned, in general, with nothing that points at anyone.",
  "section": "groups",
  "pages": [
    {
      "id": "who",
      "title": "Who sits together",
      "aim": "Everyone who helped, also chaplains and professionals.",
      "rows": ["K6"],
      "points": [
        "Invite the supporters, and the chaplains and professionals who took part.",
        "Say at the start: no names, no units, no stories that someone would know.",
        "One person leads, and one writes down the general points."
      ],
      "minutes": 10
    },
    {
      "id": "learned",
      "title": "What we learned",
      "aim": "Only what holds for many.",
      "rows": ["K6", "E3"],
      "lines": [
        { "text": "What helped many people?" },
        { "text": "What did people ask for that we did not have?" },
        { "text": "What would we do sooner next time?" }
      ],
      "asides": [
        "Does a point hold for one person only? Leave it out.",
        "A number that is small can point at someone too. Say “a few”."
      ],
      "minutes": 40
    },
    {
      "id": "ourselves",
      "title": "How we are",
      "aim": "Those who helped carry something too.",
      "rows": ["K6", "F14"],
      "lines": [
        { "text": "What stays with you?" },
        { "text": "What do you need this week?" }
      ],
      "points": [
        "Agree on who looks after whom.",
        "Say thank you, to each by name."
      ],
      "minutes": 20
    }
  ]
}
"""#)
  }
}
