import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// How long what is remembered of requests waits to be saved, in seconds.
  ///
  /// A file's times show each writing of the locker. Were it written whenever something was found, they would tell
  /// when its owner looked; with a pause, and for every change in the folder alike, whoever it is for, they tell no
  /// more than the folder does. A crash loses a minute of it: what ended or went back in that minute is not noticed.
  static let memoryPause: Int64 = 60

  /// What is remembered of the open library's requests.
  func rememberedRequests() -> RequestMemory {
    if let memory { return memory }
    let kept = open.flatMap { library in lockers.contents?.requestMemory(of: library.program.id) }
    return kept ?? RequestMemory()
  }

  /// Remembers, and saves it where it has waited long enough, or must not wait.
  func remember(_ memory: RequestMemory, at now: Timestamp, atOnce: Bool = false) throws {
    self.memory = memory
    guard let program = open?.program, let locker = lockers.contents else { return }
    let isKept = locker.requestMemory(of: program.id) == memory
    guard !isKept, atOnce || now - memoryKept >= Self.memoryPause || now < memoryKept else { return }
    memoryKept = now
    try lockers.update {
      $0.keep(memory, of: program.id, on: now.day, retentionDays: program.policy.retentionDays)
    }
    self.memory = lockers.contents?.requestMemory(of: program.id)
  }

  /// Saves what is remembered before its locker closes, and forgets it here.
  ///
  /// A locker that cannot be saved closes all the same: what is lost is only what was seen since it was saved last.
  func closeMemory() {
    if let memory { try? remember(memory, at: SystemClock.now, atOnce: true) }
    memory = nil
    memoryKept = Timestamp(Day.first)
  }
}
