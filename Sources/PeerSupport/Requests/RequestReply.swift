/// What whoever has a request tells its sender before they are in touch: chosen, never typed (D6).
public struct RequestReply: Hashable, Sendable {
  /// How they will be in touch.
  public var way: Way
  /// When; nil for as soon as they can.
  public var time: Timestamp?
  /// A kind sentence to go with it.
  public var line: KindLine

  /// A reply.
  public init(way: Way, time: Timestamp? = nil, line: KindLine = .gladYouAsked) {
    self.way = way
    self.time = time
    self.line = line
  }
}

/// The kind sentences that a reply can carry; what they say stands in the catalogue of each language.
public enum KindLine: String, Codable, CaseIterable, Sendable {
  /// It was right to ask.
  case gladYouAsked = "glad you asked"
  /// Someone is there.
  case hereForYou = "here for you"
  /// The person sets the pace, and can stop.
  case atYourPace = "at your pace"
  /// It takes a while, and is not forgotten.
  case notForgotten = "not forgotten"

  /// Something more could help as well, and can be looked for together (D7).
  case furtherHelp = "further help"

  /// Reads a sentence by its name.
  public init(from decoder: any Decoder) throws {
    self = try decoder.namedCase("a kind sentence")
  }
}
