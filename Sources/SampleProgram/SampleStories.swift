/// What invented supporters have been through and how they put it.
///
/// Each story carries the words by which it is found, so that a search and a bio say the same.
enum SampleStories {
  /// Something lived through, as the card lists it and as the person says it.
  struct Story: Sendable {
    let experience: String
    let said: [String]
  }

  static let stories: [Story] = [
    Story(
      experience: "losing a parent",
      said: [
        "My father died last spring and I went back to work too early.",
        "I lost my mother in the middle of a run of nights. It took me a year to say so out loud.",
      ]),
    Story(
      experience: "night shift",
      said: [
        "After eleven years of nights I know what it is to drive home in the light and not sleep.",
        "I have worked nights since 2019 and I still argue with my curtains.",
      ]),
    Story(
      experience: "burnout",
      said: [
        "Two years ago I sat in the car park and could not get out. That was the start of getting better.",
        "I burned out once, quietly, and nobody noticed because I was still on time.",
      ]),
    Story(
      experience: "divorce",
      said: [
        "I went through a divorce while on call, and learned to ask for a swap.",
        "My marriage ended and the rota did not care. A colleague did.",
      ]),
    Story(
      experience: "anxiety",
      said: [
        "I have lived with anxiety since my twenties and know every stairwell in this building.",
        "Panic found me on a quiet shift. Now I know its tricks.",
      ]),
    Story(
      experience: "a call that stays",
      said: [
        "There is one call I still carry. It has become lighter, and I can tell you how.",
        "I know what it is when one voice stays in your head for months.",
      ]),
    Story(
      experience: "sobriety",
      said: [
        "Nine years sober. I don't preach, I make coffee.",
        "I stopped drinking after my third year here. Fridays were the hardest, then they weren't.",
      ]),
    Story(
      experience: "new parent",
      said: [
        "I came back from parental leave to twelve-hour shifts and a baby who hated sleep.",
        "Twins, shifts, and a partner on shifts too. We laugh now.",
      ]),
    Story(
      experience: "miscarriage",
      said: ["We lost a pregnancy and I told nobody at work. You can tell me, or say nothing at all."]),
    Story(
      experience: "caring for a relative",
      said: [
        "I look after my brother at home. I know the forms, and the tiredness behind them.",
        "My mother has dementia. Some days I do two jobs of caring.",
      ]),
    Story(
      experience: "suicide loss",
      said: ["A friend of mine died by suicide. The word does not frighten me and you may use it with me."]),
    Story(
      experience: "chronic pain",
      said: ["My back has its own rota. I know about working through it, and about not."]),
    Story(
      experience: "immigration",
      said: [
        "I came here at nineteen with two bags. Home is a long phone call away.",
        "I work in my third language. Some feelings only come in the first.",
      ]),
    Story(
      experience: "coming out",
      said: ["I came out on a very old-fashioned team. It went better than I feared, and worse than I hoped."]
    ),
    Story(
      experience: "military service",
      said: ["I served before I came here. Loud nights are quieter now."]),
    Story(
      experience: "a complaint against me",
      said: ["I went through a complaint that took fourteen months. I was cleared, and I was not fine."]),
    Story(
      experience: "retirement ahead",
      said: ["I have two years left and no idea who I am without the uniform. I am finding out."]),
    Story(
      experience: "depression",
      said: [
        "I have had two long winters of my own. Both ended.",
        "Depression took my appetite for everything. I got it back one soup at a time.",
      ]),
    Story(
      experience: "bullying at work",
      said: ["I was the one nobody sat with for a year. I know how the canteen sounds then."]),
    Story(
      experience: "money worries",
      said: ["I have opened letters in the dark so as not to see the sum. There is a way through the pile."]),
  ]

  static let manners = [
    "I listen. I don't fix.",
    "I will not give you a list of things to try unless you ask for one.",
    "We can walk, or sit, or say nothing for a while.",
    "I ask a lot of questions and you may answer none of them.",
    "I am better by text than on the phone, and better on foot than both.",
    "I keep what you tell me, and I will say so first if there is something I cannot keep.",
    "I swear a little and laugh easily. Tell me if that is not the day for it.",
    "I don't mind tears and I don't mind silence.",
    "You can change your mind about me after five minutes. No hard feelings.",
    "I will tell you what helped me only if you want to hear it.",
    "I take my time, so you can too.",
    "I pray, but I will not unless you ask.",
  ]

  static let closings = [
    "If you only want someone to sit in the car with, that counts.",
    "You do not need a reason to write to me.",
    "It doesn't have to be bad enough.",
    "Ask me about bread, I dare you.",
    "If I can't, I will say so and help you find who can.",
    "Mornings are best, but bad nights are what I am here for.",
    "I answer within a day, mostly sooner.",
    "There is always tea.",
    "",
    "",
    "",
  ]

  static let interests = [
    "allotment", "baking", "birdwatching", "bread", "chess", "choir", "climbing", "cycling", "dogs",
    "drumming",
    "embroidery", "film nights", "fishing", "five-a-side", "guitar", "hiking", "knitting", "martial arts",
    "motorbikes",
    "open-water swimming", "photography", "pottery", "quizzes", "radio plays", "running slowly",
    "science fiction",
    "sea shanties", "stand-up comedy", "vegetables", "wood carving", "yoga",
  ]

  static let strengths = [
    "calm at 4 in the morning", "good with forms", "listening", "patience", "plain talk", "remembering names",
    "silence", "humour", "walking", "making tea",
  ]

  static let identities = [
    "Black", "Catholic", "Deaf", "gay", "Indigenous", "Jewish", "lesbian", "Muslim", "neurodivergent",
    "non-binary",
    "parent", "queer", "Sikh", "single parent", "trans", "veteran", "woman in a men's trade",
  ]
}
