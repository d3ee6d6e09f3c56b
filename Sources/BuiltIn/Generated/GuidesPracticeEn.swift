// Made by `swift run generate` from Content/en/guides/practice.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesPracticeEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/practice.json", name: "practice", language: "en", content: #"""
{
  "schema": 2,
  "id": "practice",
  "language": "en",
  "version": 1,
  "title": "Ten-minute practice",
  "purpose": "Situations to think through, drawn at random. First think, then look. Nothing is scored.",
  "section": "conversation",
  "isPractice": true,
  "pages": [
    {
      "id": "five-nights",
      "title": "Five nights",
      "aim": "“I haven’t slept in five nights. Don’t tell me about lavender.”",
      "rows": ["H9"],
      "lines": [
        { "text": "No lavender, I promise. Five nights is brutal." },
        { "text": "What are the nights like?" },
        { "text": "Has one of them been a little better?" }
      ],
      "asides": [
        "In your own words, look for: did you stay, or did you offer a tip?"
      ]
    },
    {
      "id": "fine",
      "title": "“I’m fine”",
      "aim": "They asked for a call. Now they say: “It’s nothing. I’m fine.”",
      "rows": ["H9"],
      "lines": [
        { "text": "That’s good to hear. I have time, if there is more than fine." },
        { "text": "What made you ask last week?" },
        { "text": "We can also just talk about the shift." }
      ],
      "asides": [
        "In your own words, look for: did you leave room without digging?"
      ]
    },
    {
      "id": "same-call",
      "title": "The same call",
      "aim": "They tell of a call that is much like your own worst one.",
      "rows": ["H9", "H7"],
      "lines": [
        { "text": "I need a breath. That one is close to mine." },
        { "text": "I’m with you. Do you want to go on?" },
        { "text": "May I ask someone to take over, who is further from this?" }
      ],
      "asides": [
        "In your own words, look for: did you notice yourself?",
        "A close match can pull you in. You may pass it on."
      ]
    },
    {
      "id": "secret",
      "title": "A secret",
      "aim": "“Promise you won’t tell anyone, then I’ll tell you.”",
      "rows": ["H9", "E7"],
      "lines": [
        { "text": "I can’t promise that blind. I can promise to be honest with you." },
        { "text": "Most things stay with me. If someone is in danger, I bring others in. If I can, I tell you first." },
        { "text": "You decide how much you tell." }
      ],
      "asides": [
        "In your own words, look for: did you say the limits before, not after?"
      ]
    },
    {
      "id": "silence",
      "title": "Silence",
      "aim": "You ask how they are. A minute goes by and nothing comes.",
      "rows": ["H9"],
      "lines": [
        { "text": "I’m still here." },
        { "text": "We don’t have to fill this." },
        { "text": "Would it be easier to write?" }
      ],
      "asides": [
        "In your own words, look for: could you leave the silence alone for a while?"
      ]
    },
    {
      "id": "boss",
      "title": "Your own boss",
      "aim": "The person who asks for you is your own team leader.",
      "rows": ["H9", "D4"],
      "lines": [
        { "text": "Thank you for the trust. I work under you, so I’m not the right one." },
        { "text": "If it can’t wait, I’m here tonight. Tomorrow someone closer to your rank takes over." },
        { "text": "Shall I tell you who that could be?" }
      ],
      "asides": [
        "In your own words, look for: did you keep the door open while you passed it on?"
      ]
    },
    {
      "id": "gift",
      "title": "A gift",
      "aim": "After three talks they bring you an expensive watch.",
      "rows": ["H9", "H6"],
      "lines": [
        { "text": "That is kind. I can’t take it." },
        { "text": "That you are better is plenty." },
        { "text": "Would you write me a line instead? I’d keep that." }
      ],
      "asides": [
        "In your own words, look for: was your no warm?"
      ]
    },
    {
      "id": "drive",
      "title": "“Come and get me”",
      "aim": "At midnight: “I’m in a bar and I can’t drive. Can you pick me up?”",
      "rows": ["H9", "H4"],
      "lines": [
        { "text": "I’m glad you called before you drove." },
        { "text": "I won’t come, and I’ll stay on the line until you have a ride." },
        { "text": "Who else could come? Shall we look for a cab?" }
      ],
      "asides": [
        "In your own words, look for: did you stay without going?"
      ]
    },
    {
      "id": "jokes",
      "title": "Only jokes",
      "aim": "Every time it gets serious, they make a joke.",
      "rows": ["H9"],
      "lines": [
        { "text": "You are funny. And I wonder what is under it." },
        { "text": "We can stay with jokes today." },
        { "text": "The one about your dad, was that one only a joke?" }
      ],
      "asides": [
        "In your own words, look for: did you laugh along and still hear the rest?"
      ]
    },
    {
      "id": "third-call",
      "title": "Third call today",
      "aim": "They call for the third time today, about the same thing.",
      "rows": ["H9", "D7"],
      "lines": [
        { "text": "It won’t let go of you today, will it?" },
        { "text": "I can listen. I also think you need more than me with this." },
        { "text": "Shall we look for someone who has more time for it?" }
      ],
      "asides": [
        "In your own words, look for: did you offer more help without counting their calls?"
      ]
    },
    {
      "id": "faith",
      "title": "Faith",
      "aim": "“God is punishing me for that shift.”",
      "rows": ["H9"],
      "lines": [
        { "text": "That is a heavy thing to carry home." },
        { "text": "What does your faith say about mercy?" },
        { "text": "Is there someone of your faith you trust with this?" }
      ],
      "asides": [
        "In your own words, look for: did you leave your own belief out of it?"
      ]
    },
    {
      "id": "pills",
      "title": "Which pills",
      "aim": "“You took those too, right? Should I stop mine?”",
      "rows": ["H9", "H1"],
      "lines": [
        { "text": "I did. What fit me may be wrong for you." },
        { "text": "What makes you want to stop?" },
        { "text": "Before you change anything, what would you want to ask your doctor?" }
      ],
      "asides": [
        "In your own words, look for: did you keep from saying yes or no?"
      ]
    },
    {
      "id": "divorce",
      "title": "Taking sides",
      "aim": "“My wife is impossible. You have met her. Say something.”",
      "rows": ["H9"],
      "lines": [
        { "text": "It’s bad between you right now." },
        { "text": "I won’t say who is right. I’m here for you." },
        { "text": "What hurt most this week?" }
      ],
      "asides": [
        "In your own words, look for: did you take a side?"
      ]
    },
    {
      "id": "shame",
      "title": "Shame",
      "aim": "“I froze. He died because I froze.”",
      "rows": ["H9"],
      "lines": [
        { "text": "That moment has stayed with you." },
        { "text": "Would you tell me how it was, as much as you like?" },
        { "text": "What would you say to a colleague who froze?" }
      ],
      "asides": [
        "In your own words, look for: did you rush to say that it was not their fault?",
        "They need to be heard before they can be comforted."
      ]
    },
    {
      "id": "leak",
      "title": "A leak",
      "aim": "In the kitchen someone asks: “How is he doing? You talk to him, don’t you?”",
      "rows": ["H9", "H3"],
      "lines": [
        { "text": "I don’t talk about who I talk with." },
        { "text": "You could ask him yourself. He might like that." },
        { "text": "How are you, by the way?" }
      ],
      "asides": [
        "In your own words, look for: would anyone know more now than before?"
      ]
    },
    {
      "id": "newbie",
      "title": "First week",
      "aim": "A new colleague cries in the car after the first hard call.",
      "rows": ["H9"],
      "lines": [
        { "text": "Mine was in the parking lot too." },
        { "text": "Nothing is wrong with you." },
        { "text": "Shall I sit here for a bit, or do you want a minute alone?" }
      ],
      "asides": [
        "In your own words, look for: did you let them choose?"
      ]
    },
    {
      "id": "stronger",
      "title": "“Others have it worse”",
      "aim": "“I shouldn’t complain. Others have it worse.”",
      "rows": ["H9"],
      "lines": [
        { "text": "There is no contest here." },
        { "text": "What would you say, if you were allowed to complain for two minutes?" },
        { "text": "It can be worse for others and hard for you." }
      ],
      "asides": [
        "In your own words, look for: did you make room for it?"
      ]
    },
    {
      "id": "suicide",
      "title": "A sentence",
      "aim": "Near the end they say: “Sometimes I think it would be easier not to be here.”",
      "rows": ["H9", "G12"],
      "lines": [
        { "text": "I’m glad you said it. Do you mean thoughts of ending your life?" },
        { "text": "Is it like that today?" },
        { "text": "Thank you for telling me. Let’s stay with this." }
      ],
      "asides": [
        "In your own words, look for: did you ask straight?",
        "The six pages of “Staying safe together” are one key away."
      ]
    },
    {
      "id": "no",
      "title": "A no",
      "aim": "After one talk they write: “I’d rather not go on.”",
      "rows": ["H9", "C6"],
      "lines": [
        { "text": "Thank you for telling me." },
        { "text": "The door stays open, for me or for someone else." },
        { "text": "I wish you well." }
      ],
      "asides": [
        "In your own words, look for: did you ask why?",
        "You need not. A no is final."
      ]
    },
    {
      "id": "hero",
      "title": "The hero",
      "aim": "“You saved me. Without you I’d be lost.”",
      "rows": ["H9"],
      "lines": [
        { "text": "I’m glad it helped. You did the hard part." },
        { "text": "Who else knows how far you have come?" },
        { "text": "What did you find out about yourself?" }
      ],
      "asides": [
        "In your own words, look for: did you give the credit back?"
      ]
    },
    {
      "id": "angry-you",
      "title": "Angry at you",
      "aim": "“You said you would call at six. You’re like all the others.”",
      "rows": ["H9"],
      "lines": [
        { "text": "You’re right. I was late, and I’m sorry." },
        { "text": "You waited, and that was hard." },
        { "text": "Do you still want to talk, or is it enough for today?" }
      ],
      "asides": [
        "In your own words, look for: did you explain, or did you say sorry?"
      ]
    },
    {
      "id": "child",
      "title": "At home",
      "aim": "“When I come off nights, I scream at my kids. Yesterday I threw a plate.”",
      "rows": ["H9", "G11"],
      "lines": [
        { "text": "That scared you, too." },
        { "text": "Was anyone hurt? Are they safe right now?" },
        { "text": "I want to be honest about what I can keep between us." }
      ],
      "asides": [
        "In your own words, look for: did you ask about the children?",
        "If a child may be harmed, see “When something must be reported”."
      ]
    },
    {
      "id": "overlap",
      "title": "Your story",
      "aim": "You hear yourself talk about your own loss for five minutes.",
      "rows": ["H9", "H7"],
      "lines": [
        { "text": "I notice that I talk about myself. Let’s go back to you." },
        { "text": "Where were you, before I got going?" }
      ],
      "asides": [
        "In your own words, look for: did you catch it, and say so plainly?"
      ]
    },
    {
      "id": "dispute",
      "title": "A dispute",
      "aim": "“They gave my leave to someone else. Call the office for me.”",
      "rows": ["H9", "D11"],
      "lines": [
        { "text": "It feels unfair to you, and you want it put right." },
        { "text": "I won’t call for you. I can tell you who helps with that." },
        { "text": "What do you want to say to them?" }
      ],
      "asides": [
        "In your own words, look for: who makes the call in your answer?"
      ]
    }
  ]
}
"""#)
  }
}
