import Glibc

/// One notice of inotify: which watch, what happened, and to which name.
struct Notice {
  let watch: Int32
  let mask: UInt32
  let name: String

  /// Takes the next notice off the front, or nil where no whole one is left.
  init?(removingFirstFrom bytes: inout UnsafeRawBufferPointer) {
    let headerSize = MemoryLayout<inotify_event>.size
    guard bytes.count >= headerSize else { return nil }
    let header = bytes.loadUnaligned(as: inotify_event.self)
    let size = headerSize + Int(header.len)
    guard bytes.count >= size else { return nil }
    watch = header.wd
    mask = header.mask
    // The name is padded with zeros.
    name = String(decoding: bytes[headerSize..<size].prefix { $0 != 0 }, as: UTF8.self)
    bytes = UnsafeRawBufferPointer(rebasing: bytes[size...])
  }

  func has(_ flag: Int32) -> Bool { mask & UInt32(flag) != 0 }
}
