import CSystem
import Glibc
import Testing

@Suite(.serialized) struct WaitingTests {
  private let pipe: (reading: Int32, writing: Int32)

  init() throws {
    var ends: [Int32] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    pipe = (ends[0], ends[1])
  }

  private func closePipe() { for end in [pipe.reading, pipe.writing] { close(end) } }

  @Test("What is ready is told at once, whatever time was given", arguments: [-1, 0, 1, 3_600_000])
  func ready(milliseconds: Int64) {
    defer { closePipe() }
    #expect(write(pipe.writing, "x", 1) == 1)
    var files = [
      pollfd(fd: -1, events: 0, revents: 7), pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0),
    ]
    #expect(beside_wait(&files, 2, milliseconds) == 1)
    #expect(files.map(\.revents) == [0, Int16(POLLIN)])
  }

  @Test("Where nothing is ready the time ends it, and no file is told", arguments: [0, 1, 20])
  func over(milliseconds: Int64) {
    defer { closePipe() }
    var files = [pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 7)]
    #expect(beside_wait(&files, 1, milliseconds) == 0)
    #expect(files[0].revents == 0)
  }

  @Test("The time is of the clock that goes on while the machine sleeps, and its timer is gone afterwards")
  func sleeping() throws {
    defer { closePipe() }
    let before = Self.sleepingTimers
    let waiter = Waiter(file: pipe.reading)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(waiter).toOpaque()
    try #require(
      pthread_create(
        &thread, nil,
        { context in
          guard let context else { return nil }
          let waiter = Unmanaged<Waiter>.fromOpaque(context).takeRetainedValue()
          var files = [pollfd(fd: waiter.file, events: Int16(POLLIN), revents: 0)]
          _ = beside_wait(&files, 1, 3_600_000)
          return nil
        }, context) == 0)
    // The kernel says of each timer by which clock it goes.
    var isThere = false
    for _ in 0..<200_000 where !isThere {
      isThere = Self.sleepingTimers == before + 1
      sched_yield()
    }
    #expect(isThere)
    #expect(write(pipe.writing, "x", 1) == 1)
    pthread_join(thread, nil)
    #expect(Self.sleepingTimers == before)
  }

  private final class Waiter: Sendable {
    let file: Int32
    init(file: Int32) { self.file = file }
  }

  /// How many timers of this process go by the clock of all time since the machine was started.
  private static var sleepingTimers: Int {
    (0..<256).count { number in
      let file = open("/proc/self/fdinfo/\(number)", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return false }
      defer { close(file) }
      var text = [UInt8](repeating: 0, count: 1_024)
      let count = read(file, &text, text.count)
      return String(decoding: text.prefix(max(0, count)), as: UTF8.self).contains(
        "clockid: \(CLOCK_BOOTTIME)\n")
    }
  }
}
