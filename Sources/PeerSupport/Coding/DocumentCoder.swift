import FoundationEssentials

/// Writes documents as stable JSON and reads them back with errors that name the place.
public enum DocumentCoder {
  /// How many arrays and objects may stand inside each other.
  static let deepestNesting = 32

  /// The document as JSON: UTF-8, keys sorted, indented, with its schema number and a newline at the end.
  public static func encode(_ document: some Document) -> [UInt8] {
    write(Numbered(document), [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]) + [UInt8(ascii: "\n")]
  }

  /// A value as JSON in one line with sorted keys: the bytes that are signed or hashed.
  public static func canonicalBytes(of value: some Encodable) -> [UInt8] {
    write(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// Reads a document; the error names the file as given, the place and what was expected.
  public static func decode<D: Document>(_: D.Type, from bytes: [UInt8], file: String) throws(DocumentError)
    -> D
  {
    try read(Numbered<D>.self, from: bytes, file: file).document
  }

  /// Reads a value that is part of a document, such as what was signed; it carries no schema number.
  public static func decodePart<Value: Decodable>(_: Value.Type, from bytes: [UInt8], file: String)
    throws(DocumentError) -> Value
  {
    try read(Value.self, from: bytes, file: file)
  }

  private static func write(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    do {
      return [UInt8](try encoder.encode(value))
    } catch {
      // Only floating-point members can fail here, and no document has any. To go on would store an empty file.
      preconditionFailure("\(type(of: value)) cannot be written as JSON: \(error)")
    }
  }

  private static func read<Value: Decodable>(_: Value.Type, from bytes: [UInt8], file: String)
    throws(DocumentError) -> Value
  {
    func problem(_ problem: DocumentError.Problem, _ path: [any CodingKey] = []) -> DocumentError {
      DocumentError(file: file, key: keyPath(path), problem: problem)
    }
    guard bytes.contains(where: { $0 > UInt8(ascii: " ") }) else { throw problem(.empty) }
    guard isShallow(bytes) else { throw problem(.notJSON) }
    do {
      return try JSONDecoder().decode(Value.self, from: Data(bytes))
    } catch let error as UnexpectedValue {
      throw problem(.outOfRange(expected: error.expected), error.path)
    } catch let error as NewerSchema {
      throw problem(.newerSchema(found: error.found, known: error.known))
    } catch DecodingError.keyNotFound(let key, let context) {
      throw problem(.missing, context.codingPath + [key])
    } catch DecodingError.typeMismatch(let type, let context) {
      throw problem(.wrongType(expected: words(for: type)), context.codingPath)
    } catch DecodingError.valueNotFound(let type, let context) {
      throw problem(.wrongType(expected: words(for: type)), context.codingPath)
    } catch DecodingError.dataCorrupted(let context) {
      let isWhole = context.codingPath.isEmpty
      throw problem(isWhole ? .notJSON : .outOfRange(expected: "a value that fits here"), context.codingPath)
    } catch {
      throw problem(.notJSON)
    }
  }

  private static func keyPath(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { text, key in
      if let index = key.intValue {
        text += "[\(index)]"
      } else {
        text += text.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }

  private static func words(for type: Any.Type) -> String {
    switch type {
    case is String.Type: "text in quotation marks"
    case is Bool.Type: "true or false"
    case is any BinaryInteger.Type: "a whole number"
    case is [Any].Type: "a list"
    default: "a group of members in braces"
    }
  }

  /// Whether brackets outside of strings nest no deeper than allowed; counted first, so that no parser recurses.
  private static func isShallow(_ bytes: [UInt8]) -> Bool {
    var depth = 0
    var inString = false
    var escaped = false
    for byte in bytes {
      if inString {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): inString = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        if depth > deepestNesting { return false }
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return true
  }
}

/// A document with its schema number beside its own members.
private struct Numbered<D: Document>: Codable {
  let document: D

  enum CodingKeys: String, CodingKey {
    case schema
  }

  init(_ document: D) {
    self.document = document
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let schema = try container.integer(.schema, in: 1...Int(Int32.max))
    guard schema <= D.schema else { throw NewerSchema(found: schema, known: D.schema) }
    document = try D(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    try document.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(D.schema, forKey: .schema)
  }
}
