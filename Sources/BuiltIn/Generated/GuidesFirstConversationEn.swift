// Made by `swift run generate` from Content/en/guides/first-conversation.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var guidesFirstConversationEn: BuiltInFile {
    BuiltInFile(path: "Content/en/guides/first-conversation.json", name: "first-conversation", language: "en", content: #"""
{
  "schema": 2,
  "id": "first-conversation",
  "language": "en",
  "version": 1,
  "title": "A first conversation",
  "purpose": "How to open, stay, share and end, as one person with another.",
  "section": "conversation",
  "pages": [
    {
      "id": "opening",
      "title": "Opening",
      "aim": "Say who you are and how this works, in half a minute. Then let them begin.",
      "rows": ["D5", "C9", "A1"],
      "lines": [
        { "text": "Hi, I’m calling as a supporter. I work nights too." },
        { "text": "I’m your equal, not a counsellor. I’ve had hard times too." },
        { "text": "You asked for someone to get in touch. Is now still a good time?" },
        { "text": "We can talk once, or a few times. You choose, and you can stop any time." },
        { "text": "What you tell me stays with me. I write nothing down." },
        { "text": "There are limits. I have to bring in help if someone is in danger or cannot care for themselves, or if a child, an elder or an adult who needs care is harmed. A court can ask too." },
        { "text": "You don’t have to explain anything. Where would you like to start?" }
      ],
      "asides": [
        "If you reach out first, say that you call as a supporter.",
        "Is it a voice mailbox? Leave a message only if they said that is safe.",
        "You are two equals. You have been there; that is why you are here."
      ]
    },
    {
      "id": "later",
      "title": "Every time after",
      "aim": "Say the privacy line again, and ask what today is for.",
      "rows": ["D5", "D6"],
      "lines": [
        { "text": "Good to hear you. The same as last time: this stays with me, within the limits we talked about." },
        { "text": "How has it been since we spoke?" },
        { "text": "What would you like from our talk today?" },
        { "text": "Do you want to keep talking like this, or is it enough for now?" }
      ],
      "asides": [
        "Mark the contact as made. Only a number is counted, for the whole program."
      ]
    },
    {
      "id": "listening",
      "title": "Listening",
      "aim": "Stay with what they say. You do not have to solve it.",
      "rows": ["A2", "K1"],
      "lines": [
        { "text": "Take your time. I’m not in a hurry." },
        { "text": "That sounds heavy. How long have you carried it?" },
        { "text": "What is the hardest part of it right now?" },
        { "text": "Do you want me to listen, or to think along with you?" },
        { "text": "What do you need from me today?" },
        { "text": "I don’t know what to say. But I’m glad you told me." }
      ],
      "asides": [
        "Ask less, hear more. A pause is not a problem.",
        "Say back what you heard in your own words, and ask if you got it right."
      ]
    },
    {
      "id": "sharing",
      "title": "Sharing your own story",
      "aim": "Share when it helps them, with their yes, and briefly.",
      "rows": ["H7"],
      "lines": [
        { "text": "Something like that happened to me. Would it help to hear about it?" },
        { "text": "For me it was different, but the nights were long too." },
        { "text": "What helped me may not fit you. I’ll tell you, and you choose." },
        { "text": "I notice that I talk about myself. Let’s go back to you." }
      ],
      "asides": [
        "Before you share, ask yourself: whom does this help right now?",
        "Two minutes is plenty. Leave out the worst pictures.",
        "Your story is yours, and theirs is theirs. When you feel that you are living their story, say so to your supervisor and take a break.",
        "Never say “I know just how you feel”."
      ]
    },
    {
      "id": "heavy",
      "title": "When it gets heavier than this",
      "aim": "Notice when someone needs more than an equal, and stay while you point the way.",
      "rows": ["H1", "A3", "D7", "D12"],
      "lines": [
        { "text": "That is a lot. Have you ever talked about it with someone who is trained for that?" },
        { "text": "What helped you the last time it was like this?" },
        { "text": "I can’t tell you what the law says. Shall we look for someone who can?" },
        { "text": "I’d like to be your company in this. For the medicine questions, let’s find the right person." },
        { "text": "Even with my training, that is not what I am for you here." },
        { "text": "We can look through the list together. You don’t have to choose today." }
      ],
      "asides": [
        "Signs to watch for: old deep wounds, court, violence at home, drink or drugs, questions about medicine, a wish that you say who is right or what to do.",
        "Pointing to help is not sending away. Say that you stay.",
        "Your program keeps a list of people and places. Give two or three, not ten.",
        "Does someone call again and again in a short time? Ask yourself what that tells you. Then offer more help, kindly. Nobody keeps count."
      ],
      "resources": ["general", "legal", "peerRun"]
    },
    {
      "id": "ending",
      "title": "Ending",
      "aim": "End without fuss. They know where to find you.",
      "rows": ["D8", "A4"],
      "lines": [
        { "text": "Is this a good place to stop for today?" },
        { "text": "What will you do for yourself after we hang up?" },
        { "text": "You can ask for me again, or for someone else. Both are fine." },
        { "text": "If you’d rather not go on with this, just say so. No reason needed." }
      ],
      "asides": [
        "A no is final. Nobody calls after a no.",
        "There is no report, no form and no goodbye letter. When you end it, the request is gone."
      ]
    }
  ]
}
"""#)
  }
}
