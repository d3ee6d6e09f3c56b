import FoundationEssentials

/// A catalogue of words: one key a line, sorted, so that two people's changes merge.
struct WordList {
  /// A text with its plural forms.
  struct Entry {
    let key: WordName
    let one: String
    let other: String
  }

  /// Sorted by key.
  let entries: [Entry]

  /// Reads a catalogue line by line, so that a mistake is named with its line and no key is lost unseen.
  init(_ bytes: [UInt8], path: String) throws {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw GenerateError("\(path) is not UTF-8.")
    }
    var entries: [String: Entry] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let place = "\(path):\(index + 1)"
      guard let entry = try Self.entry(String(line), place: place) else { continue }
      guard entries.updateValue(entry, forKey: entry.key.constant) == nil else {
        throw GenerateError("\(place): \(entry.key.name) stands twice, or reads like another key.")
      }
    }
    self.entries = entries.values.sorted { $0.key.name < $1.key.name }
  }

  /// The catalogue as it should stand in its file.
  var text: String {
    let lines = entries.map { entry in
      let value =
        entry.one == entry.other
        ? entry.one.quoted
        : "{ \"one\": \(entry.one.quoted), \"other\": \(entry.other.quoted) }"
      return "  \(entry.key.name.quoted): \(value)"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// Fails where a translation has a key that English lacks, or other names in braces than English has.
  func check(against english: WordList, path: String) throws {
    let known = Dictionary(uniqueKeysWithValues: english.entries.map { ($0.key, $0) })
    for entry in entries {
      guard let original = known[entry.key] else {
        throw GenerateError("\(path): English has no \(entry.key.name). Take it away, or spell it as there.")
      }
      guard entry.other.placeholders == original.other.placeholders else {
        throw GenerateError("\(path): \(entry.key.name) needs the names in braces that English has.")
      }
    }
  }

  private static func entry(_ line: String, place: String) throws -> Entry? {
    var text = Substring(line)
    while let last = text.last, last.isWhitespace || last == "," { text.removeLast() }
    guard !text.isEmpty, text != "{", text != "}" else { return nil }
    let decoded = try? JSONDecoder().decode([String: Value].self, from: Data("{\(text)}".utf8))
    guard let decoded, decoded.count == 1, let (name, value) = decoded.first else {
      throw GenerateError("\(place): expected one \"key\": \"text\" on a line of its own.")
    }
    guard let key = WordName(name) else {
      throw GenerateError("\(place): a key is written like \"inbox.nextContact\", not \"\(name)\".")
    }
    guard let places = value.one.placeholders, let otherPlaces = value.other.placeholders else {
      throw GenerateError("\(place): a brace opens or closes without its other half around a name.")
    }
    guard places.isSubset(of: otherPlaces), value.one == value.other || otherPlaces.contains("count")
    else {
      throw GenerateError("\(place): the plural needs {count}, and every name that the singular has.")
    }
    return Entry(key: key, one: value.one, other: value.other)
  }

  private struct Value: Decodable {
    let one: String
    let other: String

    private enum Keys: String, CodingKey { case one, other }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        (one, other) = (text, text)
      } else {
        let container = try decoder.container(keyedBy: Keys.self)
        one = try container.decode(String.self, forKey: .one)
        other = try container.decode(String.self, forKey: .other)
      }
    }
  }
}

extension String {
  /// The names between braces, or nil when the braces do not pair up around names.
  fileprivate var placeholders: Set<String>? {
    var names: Set<String> = []
    var rest = self[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
      let name = rest[rest.index(after: open)..<close]
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
      names.insert(String(name))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
