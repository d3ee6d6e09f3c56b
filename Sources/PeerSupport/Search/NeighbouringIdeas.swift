/// Words that stand near each other in people's lives, so that a search never demands the same story (B8).
enum NeighbouringIdeas {
  /// The beginnings of words near a folded word, itself left out.
  ///
  /// A word belongs to an idea when it begins as one of its words does: "grieving" belongs where "griev" stands.
  static func neighbours(of word: ArraySlice<UInt8>) -> [[UInt8]] {
    var found: [[UInt8]] = []
    for idea in ideas where idea.contains(where: { word.starts(with: $0) }) {
      for beginning in idea where !word.starts(with: beginning) && !found.contains(beginning) {
        found.append(beginning)
      }
    }
    return found
  }

  private static let ideas: [[[UInt8]]] = lines.map { line in
    line.split(separator: " ").map { Array($0.utf8) }
  }

  /// One idea a line, in English, folded; each word is the beginning that its forms share.
  private static let lines: [String] = [
    "loss lost griev grief bereave mourn death died widow divorce separation miscarriage stillbirth retire",
    "night nights nightshift sleep insomnia tired exhaust shiftwork rotating",
    "sleep insomnia nightmare tired rest awake",
    "burnout exhaust stress overwork overwhelm tired compassion strain",
    "anxiety anxious panic worry worries fear nervous",
    "depression depress sadness mood hopeless empty low",
    "trauma ptsd flashback nightmare shock incident accident shooting",
    "incident critical trauma accident shooting fatality crash suicide",
    "suicide suicidal attempt survivor",
    "alcohol drink drinking sober sobriety recovery addict substance",
    "drug drugs substance addict recovery sober overdose",
    "gambl debt addict recovery",
    "divorce separation breakup marriage custody relationship coparent",
    "marriage relationship partner couple spouse husband wife",
    "parent parenting mother father child children kids baby newborn family stepparent",
    "baby pregnan birth postpartum newborn miscarriage infertil ivf",
    "single coparent custody parent",
    "caregiv carer caring elder dementia alzheimer disab",
    "dementia alzheimer elder aging caregiv",
    "cancer illness chemo chronic diagnos disease surgery",
    "pain chronic injur back migraine disab",
    "injur accident surgery rehab disab pain return",
    "disab wheelchair chronic blind deaf neurodiver autis adhd",
    "adhd autis neurodiver dyslexi",
    "veteran military army navy marine deploy combat guard service",
    "immigra migra refugee visa language culture newcomer",
    "lgbt lgbtq gay lesbian bisexual queer trans transgender nonbinary pride",
    "faith church pray spiritual religio mosque temple synagogue chaplain",
    "money debt financ bankrupt housing eviction rent budget",
    "housing homeless eviction rent moving",
    "retire retirement career transition pension change",
    "lonely loneliness isolat alone friend",
    "conflict bully harass dispute boss coworker discriminat racism",
    "racism discriminat bias black latino latina asian indigenous",
    "violence abuse assault domestic stalking",
    "anger angry temper irritab",
    "exercise gym run running walk walking hike hiking cycling swim yoga sport",
    "music guitar piano choir sing singing band",
    "garden gardening nature outdoors fishing hunting camping hike",
    "cook cooking bake baking food",
    "new rookie newcomer probation trainee academy",
  ]
}
