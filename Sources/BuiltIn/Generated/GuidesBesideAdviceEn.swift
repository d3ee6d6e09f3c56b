// Made by `swift run generate` from Content/en/guides/beside-advice.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesBesideAdviceEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/beside-advice.json", name: "beside-advice", language: "en", content: #"""
{
  "schema": 2,
  "id": "beside-advice",
  "language": "en",
  "version": 2,
  "title": "Advice, or an equal’s answer",
  "purpose": "Six moments that ask for advice, and what an equal could say in its place.",
  "section": "conversation",
  "pages": [
    {
      "id": "anxiety",
      "title": "“Make it stop”",
      "aim": "Someone is full of fear and wants something that makes it stop.",
      "rows": ["H2"],
      "pairs": {
        "first": "Advice",
        "second": "An equal’s answer",
        "rows": [
          {
            "title": "“I can’t bear this. What can I take?”",
            "first": "Try this app. And cut down on coffee.",
            "second": "That sounds frightening. I’m right here."
          },
          {
            "title": "“Yes, but I tried that.”",
            "first": "Then see a doctor. They have things for it.",
            "second": "What is it like in your body right now? Has anything ever made it a little smaller?"
          },
          {
            "title": "“Not really. Maybe walking.”",
            "first": "Then walk every day.",
            "second": "I used to count the cars in the lot. May I tell you how that went? Or shall we just breathe for a bit, both of us?"
          }
        ]
      },
      "asides": [
        "Advice tells, names a fix, and meets a “yes, but”.",
        "An equal stays, asks what they know already, and tells a story of their own only with a yes."
      ]
    },
    {
      "id": "nights",
      "title": "No sleep after nights",
      "aim": "Someone cannot sleep after night shifts and is worn out.",
      "rows": ["H2"],
      "pairs": {
        "first": "Advice",
        "second": "An equal’s answer",
        "rows": [
          {
            "title": "“I lie there till noon.”",
            "first": "Buy dark curtains and put the phone away.",
            "second": "Driving home in the light and lying awake. I know that one."
          },
          {
            "title": "“I have the curtains.”",
            "first": "Then it’s the coffee.",
            "second": "What have you tried so far? What came closest?"
          },
          {
            "title": "“Nothing works.”",
            "first": "You have to want it.",
            "second": "What goes through your head when you lie there? Would it help to hear what I did with my mornings?"
          }
        ]
      },
      "asides": [
        "They have heard the tips. An equal first believes that it is hard."
      ]
    },
    {
      "id": "anger",
      "title": "Angry at a supervisor",
      "aim": "Someone is furious at the person they work under.",
      "rows": ["H2", "D11"],
      "pairs": {
        "first": "Advice",
        "second": "An equal’s answer",
        "rows": [
          {
            "title": "“She did it again, in front of everyone.”",
            "first": "Put it in an e-mail and copy everyone.",
            "second": "I can hear how angry you are. What part of it won’t let go?"
          },
          {
            "title": "“That nobody said a word.”",
            "first": "You should report her.",
            "second": "What would you want her to understand? What have you thought of doing?"
          },
          {
            "title": "“I don’t know whom to go to.”",
            "first": "I’ll talk to her for you.",
            "second": "There are people here for work disputes. Would you like to know who?"
          }
        ]
      },
      "asides": [
        "An equal takes no side and calls nobody for them. They can say who else to turn to."
      ]
    },
    {
      "id": "death",
      "title": "A colleague has died",
      "aim": "Someone has lost a colleague and asks how to get through the week.",
      "rows": ["H2"],
      "pairs": {
        "first": "Advice",
        "second": "An equal’s answer",
        "rows": [
          {
            "title": "“How do I get through this week?”",
            "first": "Keep busy. Time heals.",
            "second": "I’m so sorry. What was their name? Tell me about them, if you like."
          },
          {
            "title": "“I keep seeing the empty chair.”",
            "first": "Try not to think of it.",
            "second": "Who else misses them, that you could sit with?"
          },
          {
            "title": "“I should be over it.”",
            "first": "You have to move on.",
            "second": "There’s no right way to do this week. When I lost someone, the small things got me. What is it for you?"
          }
        ]
      },
      "asides": [
        "An equal says the name of the one who died, and is in no hurry."
      ]
    },
    {
      "id": "leaving",
      "title": "Thinking of leaving the job",
      "aim": "Someone wants to quit and asks if they should.",
      "rows": ["H2", "A2"],
      "pairs": {
        "first": "Advice",
        "second": "An equal’s answer",
        "rows": [
          {
            "title": "“Should I just quit?”",
            "first": "Stay until your pension.",
            "second": "How long has that thought been with you?"
          },
          {
            "title": "“Since spring.”",
            "first": "I’d have left long ago.",
            "second": "What would you miss? What would you not miss for one second?"
          },
          {
            "title": "“What did you do?”",
            "first": "Do what I did.",
            "second": "I was there once. I can tell you how I went about it, not what to do."
          }
        ]
      },
      "asides": [
        "An equal helps them hear themselves. The choice is theirs."
      ]
    },
    {
      "id": "drinking",
      "title": "Drinking more",
      "aim": "Someone drinks more than they used to, and half wants to hear that it is fine.",
      "rows": ["H2", "H1"],
      "pairs": {
        "first": "Advice",
        "second": "An equal’s answer",
        "rows": [
          {
            "title": "“It’s only a few more than before.”",
            "first": "Just stop for a month.",
            "second": "Thank you for telling me. That isn’t easy to say. What does it do for you in the evening?"
          },
          {
            "title": "“It turns the noise off.”",
            "first": "Everyone drinks. Don’t worry.",
            "second": "And what does it take from you? Was there a week when it was less?"
          },
          {
            "title": "“Maybe when my sister was here.”",
            "first": "So move in with her.",
            "second": "What was that week like? Would you want to talk with someone who knows this road well? I can look with you."
          }
        ]
      },
      "asides": [
        "An equal does not preach, and does not wave it away. If stopping at once could be dangerous, a doctor should be part of it."
      ],
      "resources": ["general", "peerRun"]
    }
  ]
}
"""#)
  }
}
