// Made by `swift run generate` from Content/en/guides/beside-advice.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesBesideAdviceEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/beside-advice.json", name: "beside-advice", language: "en", content: #"""
{
  "schema": 1,
  "id": "beside-advice",
  "language": "en",
  "version": 1,
  "title": "Advice, or an equal’s answer",
  "purpose": "Six moments that ask for advice, and what an equal could say in its place.",
  "pages": [
    {
      "id": "anxiety",
      "title": "“Make it stop”",
      "aim": "Someone is full of fear and wants something that makes it stop.",
      "rows": ["H2"],
      "lines": [
        { "text": "That sounds frightening. I’m right here." },
        { "text": "What is it like in your body at this moment?" },
        { "text": "Has anything ever made it a little smaller, even for a minute?" },
        { "text": "I used to count trucks on the bridge. May I tell you how that went?" },
        { "text": "Do you want to just breathe for a bit, both of us?" }
      ],
      "asides": [
        "Advice says: “Try this app. And cut down on coffee.” Then comes the “yes, but”.",
        "An equal stays, asks what they know already, and offers a story of their own only with a yes."
      ]
    },
    {
      "id": "nights",
      "title": "No sleep after nights",
      "aim": "Someone cannot sleep after night shifts and is worn out.",
      "rows": ["H2"],
      "lines": [
        { "text": "Driving home in the light and lying awake. I know that one." },
        { "text": "What have you tried so far? What came closest?" },
        { "text": "What goes through your head when you lie there?" },
        { "text": "Would it help to hear what I did with my mornings?" }
      ],
      "asides": [
        "Advice says: “Buy dark curtains and put the phone away.” They have heard it.",
        "An equal first believes that it is hard."
      ]
    },
    {
      "id": "anger",
      "title": "Angry at a supervisor",
      "aim": "Someone is furious at the person they work under.",
      "rows": ["H2", "D11"],
      "lines": [
        { "text": "I’d be angry too. What part of it won’t let go?" },
        { "text": "What would you want them to understand?" },
        { "text": "What have you thought of doing? And what happens if you do?" },
        { "text": "There are people here for work disputes. Would you like to know who?" }
      ],
      "asides": [
        "Advice says: “Put it in an e-mail and copy everyone.”",
        "An equal takes no side and calls nobody for them. They can say who else to turn to."
      ]
    },
    {
      "id": "death",
      "title": "A colleague has died",
      "aim": "Someone has lost a colleague and asks how to get through the week.",
      "rows": ["H2"],
      "lines": [
        { "text": "I’m so sorry. What was their name?" },
        { "text": "Tell me about them, if you like." },
        { "text": "There’s no right way to do this week." },
        { "text": "Who else misses them, that you could sit with?" },
        { "text": "When I lost someone, the small things got me. What is it for you?" }
      ],
      "asides": [
        "Advice says: “Keep busy. Time heals.”",
        "An equal says the name of the one who died, and is in no hurry."
      ]
    },
    {
      "id": "leaving",
      "title": "Thinking of leaving the job",
      "aim": "Someone wants to quit and asks if they should.",
      "rows": ["H2", "A2"],
      "lines": [
        { "text": "How long has that thought been with you?" },
        { "text": "What would you miss? What would you not miss for one second?" },
        { "text": "On a day when you want to stay, what is different?" },
        { "text": "I was there once. I can tell you how I went about it, not what to do." }
      ],
      "asides": [
        "Advice says: “Stay until your pension”, or “I’d have left long ago”.",
        "An equal helps them hear themselves. The choice is theirs."
      ]
    },
    {
      "id": "drinking",
      "title": "Drinking more",
      "aim": "Someone drinks more than they used to, and half wants to hear that it is fine.",
      "rows": ["H2", "H1"],
      "lines": [
        { "text": "Thank you for telling me. That isn’t easy to say." },
        { "text": "What does it do for you in the evening?" },
        { "text": "And what does it take from you?" },
        { "text": "Was there a week when it was less? What was that week like?" },
        { "text": "Would you want to talk with someone who knows this road well? I can look with you." }
      ],
      "asides": [
        "Advice says: “Just stop for a month.”",
        "An equal does not preach, and does not wave it away. If stopping at once could be dangerous, a doctor should be part of it."
      ]
    }
  ]
}
"""#)
  }
}
