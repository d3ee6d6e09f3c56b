/// A peer-support program: what everyone who opens its library knows about it.
public struct Program: Document, Hashable {
  /// The newest form of the document.
  public static let schema = 1

  /// Random, 32 hexadecimal digits; salts what is derived for this program alone.
  public var id: String
  /// What the program calls itself, at most 80 characters.
  public var name: String
  /// Where it is, which decides crisis lines and emergency numbers.
  public var place: Place
  /// The numbers and words that the program sets for itself (L4).
  public var policy: Policy
  /// Who reports to whom, by position and never by name (B5).
  public var positions: Positions
  /// Who belongs to the program now.
  public var roster: Roster
  /// The key that signs this document, the memberships, resources and guides.
  public var rootKey: PublicKeyText
  /// Where counts and team documents are sealed to; nil until the coordinator's key is made.
  public var sealingKey: PublicKeyText?
  /// Supervisors and other professionals who read questions (D9) but are not supporters (J7).
  public var supervisors: [SupervisorKey]
  /// How the root key came from the founder to whoever holds it now, in order; nil while the founder's key holds.
  ///
  /// The last one may name a successor who has not begun yet.
  public var successions: [Succession]?
  /// The files of the resources and guides that are shown, with the hash of what is signed in each, so that an older one
  /// is told from the newest; nil until the first is listed.
  public var documents: [String: String]?
  /// Raised with every change; a lower one than seen before is refused.
  public var serial: Int
  /// The root key's signature over `signedBytes`; nil while it is being written.
  public var signature: String?

  /// A program with all its members.
  public init(
    id: String, name: String, place: Place, policy: Policy = Policy(), positions: Positions = Positions(),
    roster: Roster, rootKey: PublicKeyText, sealingKey: PublicKeyText? = nil,
    supervisors: [SupervisorKey] = [], successions: [Succession]? = nil,
    documents: [String: String]? = nil, serial: Int = 1, signature: String? = nil
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.policy = policy
    self.positions = positions
    self.roster = roster
    self.rootKey = rootKey
    self.sealingKey = sealingKey
    self.supervisors = supervisors
    self.successions = successions
    self.documents = documents
    self.serial = serial
    self.signature = signature
  }

  /// What the root key signs: everything but the signature.
  public var signedBytes: [UInt8] {
    var unsigned = self
    unsigned.signature = nil
    return DocumentCoder.canonicalBytes(of: unsigned)
  }
}

extension Program {
  /// Reads a program and checks lengths and ranges.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.text(.id, upTo: 32)
    guard id.utf8.count == 32, id.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      throw UnexpectedValue("32 hexadecimal digits", at: container.codingPath + [CodingKeys.id])
    }
    name = try container.text(.name, upTo: TextLimit.name, orEmpty: false)
    place = try container.decode(Place.self, forKey: .place)
    policy = try container.decodeIfPresent(Policy.self, forKey: .policy) ?? Policy()
    positions = try container.decodeIfPresent(Positions.self, forKey: .positions) ?? Positions()
    roster = try container.decode(Roster.self, forKey: .roster)
    rootKey = try container.text(.rootKey, upTo: TextLimit.key, orEmpty: false)
    sealingKey = try container.textIfPresent(.sealingKey, upTo: TextLimit.key)
    supervisors = try container.list(SupervisorKey.self, .supervisors)
    successions =
      container.contains(.successions) ? try container.list(Succession.self, .successions) : nil
    documents = try container.decodeIfPresent([String: String].self, forKey: .documents)
    serial = try container.integer(.serial, in: 1...Int(Int32.max))
    signature = try container.textIfPresent(.signature, upTo: TextLimit.key)
  }
}
