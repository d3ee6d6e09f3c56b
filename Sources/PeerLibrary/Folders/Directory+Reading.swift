import CSystem
import Glibc

extension Directory {
  /// All bytes of an ordinary file of at most `limit` bytes, and when it last changed in any way, in seconds since 1970.
  ///
  /// A link, folder, pipe or device is `notAFile`, and a pipe keeps nobody waiting. A larger file is `tooLarge`
  /// without being read.
  func read(
    _ name: String, limit: Int, path: String
  ) throws(StorageError) -> (bytes: [UInt8], changed: Int64) {
    let file = try Descriptor(path: path) {
      beside_open_unnoted(
        descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    }
    let status = try file.status(path: path)
    guard status.isOrdinaryFile else { throw .notAFile(path: path) }
    guard status.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }

    let size = Int(status.st_size)
    var failure: Int32 = 0
    // Asks for one byte more than there should be, so that a file that grew meanwhile is noticed.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < size {
        let got = retrying {
          Glibc.read(file.number, buffer.baseAddress?.advanced(by: count), size + 1 - count)
        }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw StorageError(errno: failure, path: path) }
    // Beside replaces files and never changes one in place: this is another program, in the midst of writing.
    guard bytes.count == size else { throw .failed(path: path, errno: EAGAIN) }
    return (bytes, Int64(status.st_ctim.tv_sec))
  }
}
