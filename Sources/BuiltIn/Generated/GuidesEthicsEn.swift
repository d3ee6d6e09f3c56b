// Made by `swift run generate` from Content/en/guides/ethics.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesEthicsEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/ethics.json", name: "ethics", language: "en", content: #"""
{
  "schema": 2,
  "id": "ethics",
  "language": "en",
  "version": 1,
  "title": "Our thirteen commitments",
  "purpose": "What every supporter signs together with the pledge.",
  "section": "role",
  "pages": [
    {
      "id": "people",
      "title": "People",
      "aim": "How we see everyone we meet.",
      "rows": ["H6"],
      "lines": [
        { "text": "I believe that everyone has strengths and can grow." },
        { "text": "I respect each person’s rights and dignity." },
        { "text": "I treat no one worse for who they are, what they believe or where they come from." }
      ],
      "asides": [
        "These three come first, because all the others rest on them."
      ]
    },
    {
      "id": "story",
      "title": "My own story",
      "aim": "What we bring.",
      "rows": ["H6", "H7"],
      "lines": [
        { "text": "I share my own story openly when it can help." },
        { "text": "I show by how I live that things can get better." }
      ],
      "asides": [
        "Openly does not mean everything. You choose what, when and how much."
      ]
    },
    {
      "id": "trust",
      "title": "Trust",
      "aim": "What people can rely on.",
      "rows": ["H6", "E1"],
      "lines": [
        { "text": "I keep people’s privacy, and what they tell me stays with me within the limits that I told them." },
        { "text": "I never threaten, press, force or talk down, and I promise nothing that I cannot keep." }
      ],
      "asides": [
        "The limits are listed in your program’s policy. Say them at the start, every time."
      ]
    },
    {
      "id": "conduct",
      "title": "Conduct",
      "aim": "How we carry ourselves.",
      "rows": ["H6"],
      "lines": [
        { "text": "I hold myself to a high standard, at work and away from it." },
        { "text": "I take no second role that gets in the way of this one." },
        { "text": "I have no sexual contact with colleagues or with people I support." },
        { "text": "I take no gifts of worth." }
      ],
      "asides": [
        "If you have crossed one of these lines, or come close to it, talk to your supervisor soon. Sooner is easier."
      ]
    },
    {
      "id": "growing",
      "title": "Staying well and growing",
      "aim": "How we keep going.",
      "rows": ["H6", "F14", "J3"],
      "lines": [
        { "text": "I keep myself well, so that I can be there for others." },
        { "text": "I keep learning, and I share what I learn." }
      ],
      "asides": [
        "Taking leave is part of this. You need no reason for it."
      ]
    },
    {
      "id": "pledge",
      "title": "Your pledge",
      "aim": "The thirteen are signed together with the pledge to keep what you hear to yourself.",
      "rows": ["H6", "E6"],
      "points": [
        "You sign before your page shows to anyone.",
        "You sign again when your program asks for it.",
        "Can you not keep one of them right now? Take leave, or talk with your supervisor. That is no shame.",
        "Keep this page near. Read it once a year, on a quiet day."
      ]
    }
  ]
}
"""#)
  }
}
