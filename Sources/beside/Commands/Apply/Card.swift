import PeerSupport

/// What someone says of themselves to become a supporter: the bio, and the membership that they propose.
struct Card: Decodable {
  var bio: Bio
  var membership: Membership

  /// A short name that no key stands behind yet.
  private static let newcomer = "newcomer"

  /// The card in a file, without keys and signatures: `{"schema": 1, "bio": {…}, "membership": {…}}`.
  ///
  /// Throws `DocumentError` with the file and the key where something is not right.
  static func read(from path: String) throws -> (card: Card, id: SupporterID?) {
    let file = try DocumentCoder.decode(CardFile.self, from: SmallFile.read(path), file: path)
    var members = ["bio": file.bio, "membership": file.membership ?? [:]]
    let placeholder = JSONValue.text(file.id?.rawValue ?? newcomer)
    members["bio"]?.merge(["availability": .members(["state": .text("open")])]) { given, _ in given }
    members["bio"]?.merge([
      "id": placeholder, "sealingKey": .text(newcomer), "sealingKeyMade": .text(Day.first.description),
    ]) { _, ours in ours }
    members["membership"]?.merge(["id": placeholder, "signingKey": .text(newcomer)]) { _, ours in ours }
    let card = try DocumentCoder.decodePart(
      Card.self, from: DocumentCoder.canonicalBytes(of: members), file: path)
    return (card, file.id)
  }

  /// A card of someone with a name.
  init(name: String) {
    let id = SupporterID(checked: Self.newcomer)
    bio = Bio(id: id, name: name, sealingKey: "", sealingKeyMade: .first)
    membership = Membership(id: id, signingKey: "")
  }
}

/// A card as someone writes it into a file.
private struct CardFile: Document {
  static let schema = 1

  let id: SupporterID?
  let bio: [String: JSONValue]
  let membership: [String: JSONValue]?
}
