public import PeerSupport
public import Sealing

extension Library {
  /// Counts what the holder of a code says about how it was, once for each request (E8).
  ///
  /// Answers whether it was counted: what was said before stays as it was said.
  @discardableResult
  public func tell(
    _ answer: Afterwards, with code: ReturnCode, on day: Day, in program: Program
  ) throws(RequestFailure) -> Bool {
    let id = try answerID(of: code, in: program)
    guard try !isCounted(id) else { return false }
    try count(.answer(answer), id, on: day, in: program)
    return true
  }

  /// Whether the holder of a code may say how it was: the time for it has come, something is counted here at all,
  /// and nothing was said before (E8).
  public func mayTell(
    _ code: ReturnCode, of outlook: RequestOutlook, in program: Program
  ) throws(RequestFailure) -> Bool {
    guard outlook.isOver, program.sealingKey != nil else { return false }
    return try !isCounted(answerID(of: code, in: program))
  }

  private func answerID(of code: ReturnCode, in program: Program) throws(RequestFailure) -> String {
    do { return try code.keys(programID: program.id).answerID } catch { throw RequestFailure(error) }
  }

  /// Whether a mark of that id stands on any day: a request may have been answered long ago.
  private func isCounted(_ id: String) throws(RequestFailure) -> Bool {
    do throws(StorageError) {
      for name in try storage.list(.counts) {
        if let stored = try? storage.get(name), Self.holds(stored.bytes, id) { return true }
      }
      return false
    } catch {
      throw .storage(error)
    }
  }

  /// Whether an id stands in a file; it is looked for as text, since years of counts would take long to decode.
  private static func holds(_ bytes: [UInt8], _ id: String) -> Bool {
    let id = Array(id.utf8)
    guard let first = id.first, bytes.count >= id.count else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      (0...buffer.count - id.count).contains { start in
        buffer[start] == first && id.indices.allSatisfy { buffer[start + $0] == id[$0] }
      }
    }
  }
}
