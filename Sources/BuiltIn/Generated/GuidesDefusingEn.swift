// Made by `swift run generate` from Content/en/guides/defusing.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesDefusingEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/defusing.json", name: "defusing", language: "en", content: #"""
{
  "schema": 2,
  "id": "defusing",
  "language": "en",
  "version": 1,
  "title": "Defusing, the same day",
  "purpose": "A short talk in a small group, soon after something hard.",
  "section": "groups",
  "window": { "fromHours": 8, "toHours": 12 },
  "pages": [
    {
      "id": "before",
      "title": "Before you begin",
      "aim": "A small group, a closed door, and only those who were there.",
      "rows": ["K2"],
      "points": [
        "Hold it the same shift, if you can.",
        "Four to eight people who were part of it. Nobody has to come.",
        "Two supporters who were not there. A professional may sit in.",
        "Water, chairs in a circle, phones off, no notes.",
        "Agree on who leads and who watches over the group."
      ],
      "asides": [
        "Anyone may leave. One of you goes along to see if they are all right."
      ],
      "minutes": 5
    },
    {
      "id": "introduction",
      "title": "Introduction",
      "aim": "Say why you are here and what holds in this room.",
      "rows": ["K2"],
      "lines": [
        { "text": "This was a hard one. We take half an hour, before we all go home." },
        { "text": "Nobody has to speak. Please keep what is said here to yourself. If someone is in danger, or something must be reported, we have to bring in help." },
        { "text": "This is no review. Nobody looks for mistakes." }
      ],
      "minutes": 5
    },
    {
      "id": "exploration",
      "title": "Exploration",
      "aim": "What happened, and how is everyone?",
      "rows": ["K2"],
      "lines": [
        { "text": "What happened, from where you stood?" },
        { "text": "How are you right now?" },
        { "text": "What has been on your mind since?" }
      ],
      "points": [
        "Keep to the main things. Do not dig for details.",
        "Hear everyone who wants to speak."
      ],
      "minutes": 15
    },
    {
      "id": "information",
      "title": "Information",
      "aim": "What is normal now, and what helps tonight.",
      "rows": ["K2", "F12"],
      "lines": [
        { "text": "Who drives you home?" },
        { "text": "I’ll call each of you tomorrow, if that’s all right." }
      ],
      "points": [
        "Bad sleep, flashes of it and a short temper are common for some days. They mostly fade.",
        "Eat, drink water, move a little. Go easy on drink and coffee.",
        "Be with people you like. Talk if you want to, and not if you don’t.",
        "Say how to reach you and your program, and who is on call.",
        "Look for those who are still shaken. Talk with them alone."
      ],
      "minutes": 10
    }
  ]
}
"""#)
  }
}
