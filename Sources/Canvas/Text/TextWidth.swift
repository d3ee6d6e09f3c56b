/// How many columns text takes on a terminal, after it has been made harmless.
public enum TextWidth {
  /// The columns that ``Frame/write(_:at:style:columns:)`` uses for a text.
  public static func columns(_ text: some StringProtocol) -> Int {
    if let length = printableASCIILength(text) { return length }
    var columns = 0
    var iterator = ClusterIterator(text)
    while let cluster = iterator.next() {
      columns += cluster.columns
    }
    return columns
  }

  /// The text in pieces that fit a cell, made harmless.
  public static func clusters(_ text: some StringProtocol) -> [Cluster] {
    Array(IteratorSequence(ClusterIterator(text)))
  }

  /// The number of characters when each of them is printable ASCII; otherwise nil.
  static func printableASCIILength(_ text: some StringProtocol) -> Int? {
    let bytes = text.utf8
    let isPlain = bytes.withContiguousStorageIfAvailable { $0.allSatisfy(ASCII.isPrintable) }
    return isPlain ?? bytes.allSatisfy(ASCII.isPrintable) ? bytes.count : nil
  }
}
