/// Upper bounds for stored texts and lists, counted in Unicode scalars and entries.
public enum TextLimit {
  /// A name, a label, one entry of a list.
  public static let name = 80
  /// One line, such as a way to reach someone.
  public static let line = 200
  /// A longer text, such as what a bio says about someone.
  public static let text = 4_000
  /// A language tag.
  public static let tag = 35
  /// A key or a signature as text.
  public static let key = 120
  /// The entries of one list.
  public static let entries = 40
}

extension KeyedDecodingContainer {
  /// A text of at most so many scalars.
  func text(_ key: Key, upTo limit: Int, orEmpty: Bool = true) throws -> String {
    let text = try decode(String.self, forKey: key)
    try check(text, key, upTo: limit)
    if !orEmpty && text.isEmpty { throw UnexpectedValue("a text that is not empty", at: codingPath + [key]) }
    return text
  }

  /// A text of at most so many scalars, or nil when absent.
  func textIfPresent(_ key: Key, upTo limit: Int) throws -> String? {
    guard let text = try decodeIfPresent(String.self, forKey: key) else { return nil }
    try check(text, key, upTo: limit)
    return text
  }

  /// A list with at most so many entries; an absent list is empty.
  func list<Element: Decodable>(_: Element.Type, _ key: Key, upTo limit: Int = TextLimit.entries) throws
    -> [Element]
  {
    let list = try decodeIfPresent([Element].self, forKey: key) ?? []
    guard list.count <= limit else {
      throw UnexpectedValue("a list of at most \(limit) entries", at: codingPath + [key])
    }
    return list
  }

  /// A list of texts, each of at most so many scalars; an absent list is empty.
  func texts(_ key: Key, upTo limit: Int = TextLimit.entries, each length: Int = TextLimit.name) throws
    -> [String]
  {
    let texts = try list(String.self, key, upTo: limit)
    for (index, text) in texts.enumerated() where text.unicodeScalars.count > length {
      throw UnexpectedValue(
        "a text of at most \(length) characters", at: codingPath + [key, IndexKey(intValue: index)])
    }
    return texts
  }

  /// A whole number within a range.
  func integer(_ key: Key, in range: ClosedRange<Int>) throws -> Int {
    let refusal = UnexpectedValue(
      "a whole number from \(range.lowerBound) to \(range.upperBound)", at: codingPath + [key])
    let number: Int
    do {
      number = try decode(Int.self, forKey: key)
    } catch let error as DecodingError {
      throw error
    } catch {
      // A number too large for any integer comes as an error that forgets its place.
      throw refusal
    }
    guard range.contains(number) else { throw refusal }
    return number
  }

  /// One of an enumeration's names; what it is stands in the error.
  func namedCase<Name: RawRepresentable<String> & CaseIterable>(_: Name.Type, _ key: Key, _ what: String)
    throws
    -> Name
  {
    let text = try decode(String.self, forKey: key)
    guard let name = Name(rawValue: text) else {
      throw UnexpectedValue(choices(of: Name.self, what), at: codingPath + [key])
    }
    return name
  }

  /// Refuses what occurs twice, naming the place of the second.
  func refuseRepeats(of ids: some Sequence<some Hashable>, _ key: Key, _ what: String) throws {
    var seen: Set<AnyHashable> = []
    for (index, id) in ids.enumerated() where !seen.insert(AnyHashable(id)).inserted {
      throw UnexpectedValue(
        "\(what) that stands in the list only once", at: codingPath + [key, IndexKey(intValue: index)])
    }
  }

  private func check(_ text: String, _ key: Key, upTo limit: Int) throws {
    // Bytes first: a text is never longer in scalars than in bytes, and counting bytes costs nothing.
    guard text.utf8.count <= limit || text.unicodeScalars.count <= limit else {
      throw UnexpectedValue("a text of at most \(limit) characters", at: codingPath + [key])
    }
  }
}

extension Decoder {
  /// One of an enumeration's names; what it is stands in the error.
  func namedCase<Name: RawRepresentable<String> & CaseIterable>(_ what: String) throws -> Name {
    guard let name = Name(rawValue: try singleValueContainer().decode(String.self)) else {
      throw UnexpectedValue(choices(of: Name.self, what), at: codingPath)
    }
    return name
  }
}

private func choices<Name: RawRepresentable<String> & CaseIterable>(of _: Name.Type, _ what: String) -> String
{
  "\(what): " + Name.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
}

/// The place in a list, for paths such as "recipients[3]".
struct IndexKey: CodingKey {
  let index: Int

  var intValue: Int? { index }
  var stringValue: String { "\(index)" }

  init(intValue: Int) {
    index = intValue
  }

  init?(stringValue: String) {
    guard let index = Int(stringValue) else { return nil }
    self.index = index
  }
}
