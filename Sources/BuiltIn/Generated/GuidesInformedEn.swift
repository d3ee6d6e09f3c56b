// Made by `swift run generate` from Content/en/guides/informed.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesInformedEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/informed.json", name: "informed", language: "en", content: #"""
{
  "schema": 2,
  "id": "informed",
  "language": "en",
  "version": 1,
  "title": "Help that knows about trauma",
  "purpose": "Five pairs: help that knows what people have been through, and help that does not.",
  "section": "role",
  "pages": [
    {
      "id": "pairs",
      "title": "Side by side",
      "aim": "See which side your help stands on today.",
      "rows": ["H5"],
      "pairs": {
        "first": "Help that does not know",
        "second": "Help that knows",
        "rows": [
          {
            "title": "What is needed",
            "first": "Staff say what a person needs.",
            "second": "The person says what they need."
          },
          {
            "title": "What is safe",
            "first": "Safe means that risk is managed.",
            "second": "Safe is what each person says it is."
          },
          {
            "title": "Who chooses",
            "first": "The helper chooses the help.",
            "second": "The person chooses the help."
          },
          {
            "title": "What we rest on",
            "first": "We fix things and hand out what there is.",
            "second": "We are free people who are connected."
          },
          {
            "title": "How we work",
            "first": "From the top down.",
            "second": "Together, and we answer to what we hear."
          }
        ]
      }
    },
    {
      "id": "safety",
      "title": "Two meanings of “safe”",
      "aim": "The same word can mean two things. Ask which one is meant.",
      "rows": ["H5"],
      "lines": [
        { "text": "What would make this feel safer for you?" },
        { "text": "What should I know, so that I don’t hurt you by mistake?" },
        { "text": "You choose where we sit, and when we stop." }
      ],
      "points": [
        "People who use services mostly mean: I have a say over my own life.",
        "People who run services mostly mean: we control what is around us, and there is less risk."
      ],
      "asides": [
        "When both meanings meet, say so out loud. It takes the heat out."
      ]
    }
  ]
}
"""#)
  }
}
