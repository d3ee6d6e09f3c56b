/// Invented names, kept together by where such names are at home, so that none is put together oddly.
enum SampleNames {
  /// Given names and family names that go with each other, and a language that people of these names may speak.
  struct Origin: Sendable {
    let given: [String]
    let family: [String]
    let language: String?
    var familyComesFirst = false
    var separator = " "
  }

  static let origins: [Origin] = [
    Origin(
      given: ["Ben", "Hannah", "Joe", "Alice", "Tom", "Ruth", "Owen", "Martha", "Sam", "Joan"],
      family: ["Whitlock", "Garner", "Pell", "Ashdown", "Marsh", "Tolland", "Birch", "Kettering"],
      language: nil),
    Origin(
      given: ["Amara", "Kwame", "Abena", "Kofi", "Esi", "Yaw", "Akosua", "Kojo"],
      family: ["Osei", "Mensah", "Adjei", "Boateng", "Owusu", "Asante", "Darko"], language: "tw"),
    Origin(
      given: ["Inés", "Mateo", "Lucía", "Joaquín", "Pilar", "Andrés", "Belén", "Raúl", "Noelia"],
      family: ["Carvajal", "Quiñones", "Ibáñez", "Peña Ríos", "Villaseñor", "Muñoz", "Ordóñez"],
      language: "es"),
    Origin(
      given: ["Mairead", "Ciarán", "Aoife", "Séamus", "Niamh", "Pádraig"],
      family: ["Ní Bhriain", "Ó Catháin", "de Búrca", "Mac Giolla", "Ó Súilleabháin"], language: "ga"),
    Origin(
      given: ["Dơn", "Thảo", "Quân", "Hạnh", "Tuấn", "Phượng"],
      family: ["Nguyễn", "Trần", "Phạm", "Đỗ", "Vũ"],
      language: "vi"),
    Origin(
      given: ["Σοφία", "Νίκος", "Ελένη", "Γιώργος", "Κατερίνα"],
      family: ["Παπαδάκη", "Ιωάννου", "Δημητρίου", "Καραγιάννη"], language: "el"),
    Origin(
      given: ["Олена", "Тарас", "Ірина", "Богдан", "Соломія"],
      family: ["Коваль", "Шевчук", "Бондар", "Ткач"],
      language: "uk"),
    Origin(
      given: ["민준", "서연", "지훈", "은지", "도윤"], family: ["김", "박", "최", "윤", "한"], language: "ko",
      familyComesFirst: true, separator: ""),
    Origin(
      given: ["美穂", "健太", "由紀", "直樹", "彩花"], family: ["佐藤", "高橋", "森田", "小川"], language: "ja",
      familyComesFirst: true),
    Origin(
      given: ["志明", "淑芬", "家豪", "美玲", "偉強"], family: ["陳", "林", "黃", "梁"], language: "zh",
      familyComesFirst: true, separator: ""),
    Origin(
      given: ["ليلى", "سمير", "نور", "يوسف", "هدى"], family: ["حداد", "منصور", "خليل", "عيسى"], language: "ar"
    ),
    Origin(
      given: ["נועה", "אורי", "תמר", "יונתן"], family: ["ברק", "שמעוני", "אלון", "רוזן"], language: "he"),
    Origin(
      given: ["प्रिया", "अर्जुन", "मीरा", "रोहन", "कविता"], family: ["शर्मा", "मिश्रा", "जोशी", "नायर"], language: "hi"),
    Origin(given: ["สมชาย", "อรุณี", "นภา", "กิตติ"], family: ["สุขใจ", "ทองดี", "วงศ์ไทย"], language: "th"),
    Origin(given: ["ሰላም", "ዳዊት", "ሄለን", "ሳሙኤል"], family: ["ተስፋዬ", "በቀለ", "ገብረ"], language: "am"),
    Origin(
      given: ["Zofia", "Wojciech", "Grażyna", "Paweł", "Małgorzata"],
      family: ["Dąbrowska", "Żak", "Lewandowski", "Głuch"],
      language: "pl"),
    Origin(
      given: ["Leilani", "Keoni", "Malia", "Kawika"], family: ["Kahale", "Akana", "Kealoha"], language: "haw"),
    Origin(
      given: ["Wren", "Tasunka", "Winona", "Chayton"], family: ["Two Rivers", "Red Elk", "Standing Cloud"],
      language: nil),
    Origin(
      given: ["Élodie", "Thibault", "Françoise", "Jérôme"], family: ["Lefèvre", "Gagné", "Béland", "Côté"],
      language: "fr"),
    Origin(
      given: ["Yusra", "Abdirahman", "Hodan", "Cabdi"], family: ["Warsame", "Jama Faarax", "Xasan"],
      language: "so"),
  ]

  /// A name, and the language that may go with it.
  static func name(_ random: inout SampleRandom) -> (name: String, language: String?) {
    // Half of them from the first few, as in a place where most families have been for a while.
    let origin = random.pick(random.oneIn(2) ? Array(origins.prefix(6)) : origins)
    let given = random.pick(origin.given)
    let family = random.pick(origin.family)
    let parts = origin.familyComesFirst ? [family, given] : [given, family]
    return (parts.joined(separator: origin.separator), origin.language)
  }
}
