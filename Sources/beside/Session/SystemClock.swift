import CSystem
import Glibc
import PeerSupport

/// The machine's clock.
enum SystemClock {
  /// Now, to the second.
  static var now: Timestamp { Timestamp(seconds: Int64(time(nil))) }
}
