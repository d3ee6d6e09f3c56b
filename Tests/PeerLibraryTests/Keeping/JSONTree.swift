/// Any JSON, for looking at the names in it.
enum JSONTree: Decodable {
  case object([String: JSONTree])
  case list([JSONTree])
  case value

  init(from decoder: any Decoder) throws {
    if let members = try? [String: JSONTree](from: decoder) {
      self = .object(members)
    } else if let items = try? [JSONTree](from: decoder) {
      self = .list(items)
    } else {
      self = .value
    }
  }

  /// The paths of all values; names that differ stand as "*" where the declared paths have one.
  func paths(below place: String = "", declared: [String]) -> Set<String> {
    switch self {
    case .value: [place]
    case .list(let items):
      items.reduce(into: []) { $0.formUnion($1.paths(below: place, declared: declared)) }
    case .object(let members):
      members.reduce(into: []) { paths, member in
        let prefix = place.isEmpty ? "" : place + "."
        let name = declared.contains { $0.hasPrefix(prefix + "*") } ? "*" : member.key
        paths.formUnion(member.value.paths(below: prefix + name, declared: declared))
      }
    }
  }
}

/// Where a value leaves something out: a sample with such a hole could hide a member from the walk.
func holes(in value: Any, at place: String = "") -> [String] {
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .optional where mirror.children.isEmpty: return [place]
  case .collection where mirror.children.isEmpty, .dictionary where mirror.children.isEmpty,
    .set where mirror.children.isEmpty:
    return [place]
  default:
    return mirror.children.flatMap { holes(in: $0.value, at: "\(place).\($0.label ?? "")") }
  }
}
