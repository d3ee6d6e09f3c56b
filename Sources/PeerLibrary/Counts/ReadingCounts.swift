public import PeerSupport
public import Sealing

extension Library {
  /// What is counted of one day.
  public typealias CountedDay = (contacts: DailyCount, answers: DailyAnswers)

  /// How many contacts each day had and what was said of them, for the coordinator, whose keys alone open them, with
  /// those of former ones (E2, E8); and which days were changed by someone: what they changed is not counted.
  ///
  /// A day without any is absent, and so is one whose document is damaged; show them by `CountReport` and
  /// `AfterwardsReport` alone (E3). Takes about a tenth of a millisecond for each mark.
  public func counts(
    in days: ClosedRange<Day> = Day.first...Day.last, opening keys: [SealingKeys]
  ) throws(StorageError) -> (days: [CountedDay], refused: [DocumentRefusal]) {
    let named = try storage.list(.counts).compactMap { name in Day(name.id).map { (day: $0, name: name) } }
    var counts: [CountedDay] = []
    var refused: [DocumentRefusal] = []
    for (day, name) in named where days.contains(day) {
      do throws(DocumentRefusal) {
        let (meant, isWhole) = try count(name).meanings(on: day, opening: keys)
        let answers = Afterwards.allCases.compactMap { answer in meant[.answer(answer)].map { (answer, $0) } }
        counts.append(
          (
            DailyCount(day: day, contacts: meant[.contact] ?? 0),
            DailyAnswers(day: day, answers: Dictionary(uniqueKeysWithValues: answers))
          ))
        if !isWhole { refused.append(DocumentRefusal(path: name.path, reason: .foreignMarks)) }
      } catch {
        refused.append(error)
      }
    }
    return (counts, refused)
  }

  private func count(_ name: DocumentName) throws(DocumentRefusal) -> DayCount {
    let bytes: [UInt8]
    do { bytes = try storage.get(name).bytes } catch {
      throw DocumentRefusal(path: name.path, reason: .storage(error))
    }
    do { return try DocumentCoder.decode(DayCount.self, from: bytes, file: name.path) } catch {
      throw DocumentRefusal(path: name.path, reason: .document(error))
    }
  }

  /// How many contacts each day had (E2).
  public func dailyCounts(
    in days: ClosedRange<Day> = Day.first...Day.last, opening keys: [SealingKeys]
  ) throws(StorageError) -> [DailyCount] {
    try counts(in: days, opening: keys).days.map(\.contacts)
  }
}
