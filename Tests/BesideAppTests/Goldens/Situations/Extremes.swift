import PeerSupport
import SampleProgram

@testable import BesideApp

/// Texts and people that are as long, as foreign or as hostile as can be.
enum Extremes {
  /// Scripts of the world, one after another.
  static let scripts = [
    "김민준", "陳淑芬", "佐藤 美穂", "ليلى حداد", "נועה שמעוני", "สมชาย ทองดี", "प्रिया शर्मा", "ሰላም ተስፋዬ", "Dơn Nguyễn",
    "Σοφία Παπαδάκη",
  ]

  /// Letters that would move the cursor, colour the screen, turn the reading direction or pile up.
  static let hostile = [
    "\u{1B}[31mRed\u{1B}[0m \u{7}Bell", "Turned \u{202E}gnp.exe\u{202C} back", "Tab\there\r\nand there\u{0}",
    "Z\u{0351}\u{036F}\u{0316}\u{0301}\u{0308}\u{0323}algo", "👨‍👩‍👧‍👦 👩🏽‍🚒 Family 🇩🇪", "\u{9B}2J\u{200B}\u{2066}Hidden",
    "Unbroken" + String(repeating: "Donaudampfschiff", count: 12),
  ]

  /// A few sentences in every script, with the hostile ones among them.
  static let text = (scripts + hostile).map { "“\($0)” is someone I trust." }.joined(separator: " ")

  /// Supporters whose names, words and contacts are in many scripts, or hostile.
  static let people: [Supporter] = (scripts + hostile).enumerated().map { number, name in
    var supporter = Fixture.sample.supporter(number)
    supporter.bio.name = name
    supporter.bio.about = text
    supporter.bio.contact = DirectContact(phone: "555\u{202E} 0142", email: "a\u{1B}[2Jb@example.org")
    supporter.bio.availability = .open
    supporter.bio.interests = Array(scripts.reversed())
    supporter.bio.strengths = [hostile[number % hostile.count]]
    supporter.membership.team = "ምስራቅ 東 Dispatch"
    supporter.membership.role = "נהג אמבולנס"
    return supporter
  }

  /// A bio of the greatest length.
  static let longestBio = String(
    String(repeating: "I have been here for a long while, and I listen. ", count: 100).prefix(TextLimit.text))

  /// As many supporters as a large agency has, twenty times over.
  static let crowd = Fixture.supporters(10_000)
}
