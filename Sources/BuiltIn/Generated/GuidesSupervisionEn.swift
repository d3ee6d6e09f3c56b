// Made by `swift run generate` from Content/en/guides/supervision.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesSupervisionEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/supervision.json", name: "supervision", language: "en", content: #"""
{
  "schema": 2,
  "id": "supervision",
  "language": "en",
  "version": 1,
  "title": "A supervision session",
  "purpose": "Five moves for an hour with a supporter, and what makes a good supervisor.",
  "section": "supervision",
  "pages": [
    {
      "id": "well",
      "title": "What goes well",
      "aim": "Begin with what goes well. Be exact.",
      "rows": ["J5"],
      "lines": [
        { "text": "Tell me about a talk that went well." },
        { "text": "What did you do there, exactly?" },
        { "text": "I noticed that you waited. That took calm." }
      ],
      "points": [
        "Ask for examples.",
        "Say what you saw, not only “good job”."
      ],
      "minutes": 15
    },
    {
      "id": "reaction",
      "title": "Their reaction",
      "aim": "How they take what you said.",
      "rows": ["J5"],
      "lines": [
        { "text": "How is that for you to hear?" },
        { "text": "Do you see it the same way?" }
      ],
      "points": [
        "Listen. Do not defend what you said."
      ],
      "minutes": 10
    },
    {
      "id": "questions",
      "title": "Their questions",
      "aim": "What they want to think through.",
      "rows": ["J5", "D9"],
      "lines": [
        { "text": "What have you been turning over?" },
        { "text": "Tell it as a story, without a name." },
        { "text": "What did you think of doing?" }
      ],
      "points": [
        "Ask rather than tell.",
        "Leave out who it was."
      ],
      "minutes": 20
    },
    {
      "id": "need",
      "title": "What do you need",
      "aim": "From you, and now.",
      "rows": ["J5", "F14"],
      "lines": [
        { "text": "What do you need from me now?" },
        { "text": "How are you looking after yourself?" },
        { "text": "Would a few weeks of leave do you good?" }
      ],
      "minutes": 10
    },
    {
      "id": "thanks",
      "title": "Appreciation",
      "aim": "End with thanks that they can take home.",
      "rows": ["J5", "J9"],
      "lines": [
        { "text": "Thank you for the nights you gave to this." },
        { "text": "What I value in you is how you stay." }
      ],
      "minutes": 5
    },
    {
      "id": "supervisor",
      "title": "Being a supervisor",
      "aim": "What supporters can count on from you.",
      "rows": ["J5"],
      "points": [
        "You are a champion of this work, and you have often given or taken support yourself.",
        "You did the same trainings, and you help choose new supporters.",
        "You check in as agreed, and can be reached in between.",
        "You know about trauma, and about cultures other than yours.",
        "You are kind, fair and calm. You ask more than you tell.",
        "People can see that you look after yourself."
      ]
    }
  ]
}
"""#)
  }
}
