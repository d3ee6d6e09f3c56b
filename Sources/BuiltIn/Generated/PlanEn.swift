// Made by `swift run generate` from Content/en/plan.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var planEn: BuiltInFile {
    BuiltInFile(path: "Content/en/plan.json", name: "plan", language: "en", content: #"""
{
  "schema": 1,
  "parts": {
    "well": {
      "title": "Me when I am well",
      "prompt": "What are you like on a good day? What do others notice about you then?",
      "explanation": "Knowing your good days makes it easier to see when you drift away from them, and to find the way back.",
      "examples": [
        "I cook, and I hum while I do it.",
        "I answer messages the same day.",
        "I sleep through and wake before the alarm.",
        "I make bad jokes at handover.",
        "My desk is messy, but I know where things are.",
        "I call my sister just because.",
        "I notice the weather.",
        "I pray in the morning and mean it.",
        "I sign with big hands and laugh loudly.",
        "I roll out early, before the ramp is busy.",
        "I ask how you are, and I wait for the answer."
      ]
    },
    "aTeam": {
      "title": "My A-Team",
      "prompt": "Who has your back? Whom do you trust? Who brings out the best in you? Who comes even when it is a bad time for them?",
      "explanation": "One name is enough to begin. It need not be family, and it can be someone who does not talk much.",
      "examples": [
        "Ruth next door, who has a key.",
        "Sam from my old team. We do not need many words.",
        "My brother, even at three in the morning.",
        "Father Tom, for the big questions.",
        "My running group on Sundays.",
        "The dog. The dog counts.",
        "My doctor, who takes me seriously.",
        "Auntie Rosa, who feeds me first and asks later.",
        "My sponsor, day or night.",
        "The women from the mosque kitchen.",
        "My carer, who knows when I need quiet."
      ]
    },
    "needs": {
      "title": "What I need from each of them",
      "prompt": "What could each of them do for you? What should they leave out?",
      "explanation": "People often want to help and do not know how. You can show them this page, or tell them one line of it.",
      "examples": [
        "Ruth: don’t advise me. Walk with me.",
        "Sam: ask me twice when I say I’m fine.",
        "My brother: take the children for an evening.",
        "Tell me a story about something else.",
        "Sit with me and watch the game.",
        "Remind me to eat.",
        "Don’t tell the others until I do.",
        "My wife: hold me and do not talk.",
        "My sponsor: ask me straight out.",
        "The group: keep my seat free.",
        "My daughter: send me a photo of the cat."
      ]
    },
    "movement": {
      "title": "Movement that suits me",
      "prompt": "What kind of movement feels good, or at least better after than before?",
      "explanation": "It need not be sport. Small and often is enough.",
      "examples": [
        "Twenty minutes along the canal.",
        "Three songs in the kitchen, loud.",
        "Stretching on the floor before bed.",
        "The stairs and not the lift, on day shifts.",
        "Digging in the garden.",
        "Swimming, when the pool is empty.",
        "Throwing a ball for the dog.",
        "Chair stretches with the radio on.",
        "Dancing at my cousin’s, any excuse.",
        "Wheeling round the lake when the path is dry.",
        "Slow prayer, standing and bowing.",
        "One lap of the block, then I may stop."
      ]
    },
    "sentence": {
      "title": "A sentence I tell myself",
      "prompt": "What could you say to yourself when it gets hard? What would you say to a friend?",
      "explanation": "Short is good. It should sound like you.",
      "examples": [
        "This is a wave. Waves end.",
        "I have done hard things before.",
        "One call at a time.",
        "I did what I could with what I had.",
        "Not everything is mine to carry.",
        "Rest is part of the work.",
        "I can begin again right now.",
        "With hardship comes ease.",
        "My people have come through worse.",
        "Breathe. Then the next small thing.",
        "I am allowed to be tired.",
        "The Lord is my shepherd."
      ]
    },
    "food": {
      "title": "Food that does me good",
      "prompt": "What do you eat and drink that keeps you going? What is easy on a long shift?",
      "explanation": "No rules here. Think of what helps you, and how to have it near.",
      "examples": [
        "Soup in the big flask for nights.",
        "Nuts and an apple in the car.",
        "A glass of water before each coffee.",
        "Eggs on toast when I can’t think.",
        "Mum’s lentils, frozen in small boxes.",
        "A real lunch, sitting down, once a week.",
        "Tea with the neighbours on Friday.",
        "Rice and beans, enough for three days.",
        "Dates and milk when the fast ends.",
        "My mother’s pho, from the freezer.",
        "Something soft that needs no chewing.",
        "Instant noodles with an egg. It counts."
      ]
    },
    "settling": {
      "title": "Ways to settle",
      "prompt": "What calms your body and your mind? What works in one minute, and what takes an hour?",
      "explanation": "It helps to have something small that nobody can see, for the middle of a shift.",
      "examples": [
        "Breathe in for four, hold for four, out for four.",
        "Feel both feet on the floor and name five things I see.",
        "Cold water on my wrists.",
        "Ten quiet minutes in the car before I go in.",
        "A hot shower with the light off.",
        "Counting backwards from a hundred by sevens.",
        "The rain sounds on my phone.",
        "Beads through my fingers, one by one.",
        "Headphones on, no sound, eyes shut.",
        "Rocking in the chair on the porch.",
        "Saying a prayer I know by heart.",
        "My weighted blanket, ten minutes."
      ]
    },
    "spirit": {
      "title": "What feeds my spirit",
      "prompt": "What makes you feel that life is larger than the job? Where do you come back to yourself?",
      "explanation": "Faith, nature, music, people, quiet: whatever it is for you.",
      "examples": [
        "Choir on Thursdays.",
        "Evening prayer, even the short one.",
        "The sea, any weather.",
        "Reading to my daughter.",
        "Old records on the floor.",
        "Planting something.",
        "Lighting a candle for those we lost.",
        "Friday prayers with my uncle.",
        "Sitting in the empty church at noon.",
        "Drumming with the elders.",
        "A walk in the woods where nobody needs me.",
        "Singing to the baby, off key."
      ]
    },
    "humour": {
      "title": "Where I find humour",
      "prompt": "What makes you laugh, for real? Who do you laugh with?",
      "explanation": "Laughing does not mean that it was not serious. It gives you a breath.",
      "examples": [
        "Old radio comedies.",
        "My son’s jokes that have no end.",
        "The group chat of my first crew.",
        "Cat videos. I said it.",
        "Doing the boss’s voice in the car, alone.",
        "Watching that one film again.",
        "Board games where everyone cheats.",
        "Clips of signed comedy with the sound off.",
        "My grandmother’s rude stories.",
        "The radio quiz that I always lose.",
        "Old cartoons from home, in my own language."
      ]
    }
  }
}
"""#)
  }
}
