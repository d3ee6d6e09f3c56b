import FoundationEssentials

/// JSON that can be taken apart and put together anew, as someone would who can write to the folder.
enum JSONText: Codable, Equatable {
  case object([String: JSONText])
  case list([JSONText])
  case text(String)
  case number(Int)
  case flag(Bool)
  case null

  init(_ bytes: [UInt8]) throws { self = try JSONDecoder().decode(JSONText.self, from: Data(bytes)) }

  var bytes: [UInt8] { get throws { [UInt8](try JSONEncoder().encode(self)) } }

  init(from decoder: any Decoder) throws {
    if let members = try? [String: JSONText](from: decoder) {
      self = .object(members)
    } else if let items = try? [JSONText](from: decoder) {
      self = .list(items)
    } else {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let members): try container.encode(members)
    case .list(let items): try container.encode(items)
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .null: try container.encodeNil()
    }
  }

  /// This document with one part of another one in its place, for each part in which they differ.
  func splices(from other: JSONText) -> [JSONText] {
    guard self != other else { return [] }
    switch (self, other) {
    case (.object(let mine), .object(let theirs)):
      let names = Set(mine.keys).union(theirs.keys)
      return names.flatMap { name -> [JSONText] in
        var parts: [JSONText?] = [theirs[name]]
        if let mine = mine[name], let theirs = theirs[name] { parts += mine.splices(from: theirs) }
        return parts.filter { $0 != mine[name] }.map { part in
          var members = mine
          members[name] = part
          return .object(members)
        }
      }
    case (.list(let mine), .list(let theirs)):
      return zip(mine.indices, theirs).map { place, item in
        var items = mine
        items[place] = item
        return .list(items)
      }
    default: return []
    }
  }
}
