import Testing

@testable import PeerSupport

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Dơn Nguyễn", "don nguyen"), ("Inés", "ines"), ("ΣΟΦΊΑ", "σοφια"), ("Παπαδάκης", "παπαδακησ"),
    ("Mairead Ní Bhriain", "mairead ni bhriain"), ("Łódź", "lodz"), ("Straße", "strasse"), ("Ærø", "aero"),
    ("İSTANBUL ılık", "istanbul ilik"), ("Ёлка й", "елка и"), ("ﬀ", "ﬀ"), ("ＡＢＣ", "abc"), ("Ð Þ", "d th"),
    ("Ấ Ử Ỹ", "a u y"), ("ᾳ ᾅ", "α α"), ("ა Ა", "ა ა"), ("Ā", "a"), ("שָׁלוֹם", "שלום"),
    ("naïve\u{AD}ly", "naively"),
  ])
  func caseAndAccentsNeverMatter(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test func accentsStoredApartMeetThoseStoredWhole() {
    #expect(Folding.folded("e\u{301}") == Folding.folded("\u{E9}"))
    #expect(Folding.folded("\u{1112}\u{1161}\u{11AB}") == Folding.folded("한"))
  }

  @Test func otherScriptsAreKept() {
    for text in ["日本語", "हिन्दी", "ไทย", "👩‍🚒", "ひらがな"] {
      let folded = Folding.folded(text)
      #expect(!folded.isEmpty && Folding.folded(folded) == folded)
    }
  }

  @Test func foldingTwiceChangesNothing() {
    for value in Array(UInt32(0)...0x33FF) + Array(0xA000...0xABFF) + Array(0xF900...0x11FFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.folded(String(Character(scalar)))
      if Folding.folded(once) != once { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(arguments: [
    ("I don't fix. I listen", ["i", "dont", "fix", "i", "listen"]), ("don\u{2019}t", ["dont"]), ("", []),
    ("she/her · 24/7", ["she", "her", "24", "7"]), ("¿Qué tal?", ["que", "tal"]),
    ("night—shift…", ["night", "shift"]),
    ("日本語、今日は", ["日本語", "今日は"]), ("''", []),
  ])
  func wordsStandBetweenBlanksAndSigns(text: String, words: [String]) {
    #expect(Words(text).map { String(decoding: $0, as: UTF8.self) } == words)
  }

  @Test func sameMeansTheSameWords() {
    #expect(Folding.isSame("Night-Shift ", "night shift"))
    #expect(!Folding.isSame("nightshift", "night shift"))
    #expect(!Folding.isSame(nil, nil) && !Folding.isSame("", "") && !Folding.isSame("a", nil))
  }
}
