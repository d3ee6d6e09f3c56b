// Made by `swift run generate` from Content/en/guides/one-to-one.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesOneToOneEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/one-to-one.json", name: "one-to-one", language: "en", content: #"""
{
  "schema": 2,
  "id": "one-to-one",
  "language": "en",
  "version": 1,
  "title": "One to one",
  "purpose": "A talk between two equals, step by step.",
  "section": "groups",
  "pages": [
    {
      "id": "place",
      "title": "Find a place",
      "aim": "Somewhere private, where both of you can leave at any time.",
      "rows": ["K1"],
      "lines": [
        { "text": "Is this a good place for you?" },
        { "text": "I have about an hour. We can stop any time." }
      ],
      "points": [
        "Choose a place where nobody hears you. A walk is fine.",
        "Put the phone away. Tell them how much time you have.",
        "Sit at an angle, not across a desk."
      ],
      "minutes": 5
    },
    {
      "id": "equal",
      "title": "Begin as equals",
      "aim": "Say who you are and what stays between you.",
      "rows": ["K1", "D5"],
      "lines": [
        { "text": "I’m here as a supporter. I write nothing down." },
        { "text": "If someone is in danger, I bring in help. If I can, I tell you first." }
      ],
      "points": [
        "Say that you are here as a supporter, an equal.",
        "Say what stays private, and where that ends."
      ],
      "minutes": 5
    },
    {
      "id": "listen",
      "title": "Listen",
      "aim": "Most of the time is theirs.",
      "rows": ["K1", "A2"],
      "lines": [
        { "text": "Where would you like to start?" },
        { "text": "What is the hardest part?" }
      ],
      "points": [
        "Ask one open question, and wait.",
        "Say back what you heard.",
        "Offer your own story only with their yes."
      ],
      "minutes": 30
    },
    {
      "id": "after",
      "title": "Where it may lead",
      "aim": "Some talks end here. Some lead on.",
      "rows": ["K1", "D12"],
      "lines": [
        { "text": "Is this enough for now?" },
        { "text": "Would it help to look for someone who knows more about this?" }
      ],
      "points": [
        "Ask what would help next.",
        "Offer a name or a place from your program’s list, if they want one.",
        "Agree on another talk, or on none."
      ],
      "minutes": 10,
      "resources": ["general", "practical", "peerRun"]
    }
  ]
}
"""#)
  }
}
