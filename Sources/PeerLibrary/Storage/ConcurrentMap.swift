import Dispatch

extension Array where Element: Sendable {
  /// What becomes of each element, in the same order, worked out on every processor at once.
  ///
  /// To read and check one document takes little, to read thousands is what a person waits for.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    guard count > 1 else { return map(transform) }
    return [Result](unsafeUninitializedCapacity: count) { results, initializedCount in
      // Each place is written once, by whichever thread has that turn, and read only after all are done.
      nonisolated(unsafe) let places = results
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: transform(self[index]))
      }
      initializedCount = count
    }
  }
}
