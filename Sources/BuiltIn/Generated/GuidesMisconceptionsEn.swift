// Made by `swift run generate` from Content/en/guides/misconceptions.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesMisconceptionsEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/misconceptions.json", name: "misconceptions", language: "en", content: #"""
{
  "schema": 2,
  "id": "misconceptions",
  "language": "en",
  "version": 1,
  "title": "Ten things people get wrong",
  "purpose": "What people believe about supporters, and what is true.",
  "section": "role",
  "pages": [
    {
      "id": "ten",
      "title": "Wrong and true",
      "aim": "Use these when someone asks what it is that you do.",
      "rows": ["H8"],
      "pairs": {
        "first": "People think",
        "second": "In truth",
        "rows": [
          {
            "first": "They are junior counsellors.",
            "second": "It is a role of its own, with its own skills."
          },
          {
            "first": "The job is there to heal the one who does it.",
            "second": "It is work. It helps others, and it is done well."
          },
          {
            "first": "Anyone who has had hard times can do it.",
            "second": "Hard times are the start. It takes skill, training and care."
          },
          {
            "first": "They tell the team what they hear.",
            "second": "Trust comes first. What must be shared is said openly, before."
          },
          {
            "first": "They may not talk about suicide or medicine.",
            "second": "Serious talk is welcome. They are trained for it."
          },
          {
            "first": "They have no limits.",
            "second": "Their limits differ from those of staff, and an ethics code holds them."
          },
          {
            "first": "All that sets them apart is what they lived through.",
            "second": "There is much more: how they listen, what they know, how they walk beside you."
          },
          {
            "first": "They are against doctors and medicine.",
            "second": "They push nobody, one way or the other."
          },
          {
            "first": "They need special rules, and a check if they are stable.",
            "second": "The same fair rules hold for all."
          },
          {
            "first": "If it is done right, it is easy.",
            "second": "Some friction is normal. None at all is a warning."
          }
        ]
      }
    }
  ]
}
"""#)
  }
}
