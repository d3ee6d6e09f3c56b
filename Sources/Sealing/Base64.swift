import CSodium

/// Bytes as standard, padded base64.
public enum Base64 {
  /// Four characters for each three bytes.
  public static func encode(_ bytes: [UInt8]) -> String {
    let variant = sodium_base64_VARIANT_ORIGINAL
    let size = sodium_base64_encoded_len(bytes.count, variant)
    var text = [CChar](repeating: 0, count: size)
    sodium_bin2base64(&text, size, bytes, bytes.count, variant)
    return String(decoding: text.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The bytes behind the text; nil unless it is exactly what `encode` would have written.
  public static func decode(_ text: String) -> [UInt8]? {
    var text = text
    guard !text.isEmpty else { return [] }
    return text.withUTF8 { digits in
      digits.withMemoryRebound(to: CChar.self) { digits in
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: digits.count / 4 * 3) { bytes, count in
          // A text of one to three digits makes room for nothing, and is none.
          guard let start = bytes.baseAddress else { return }
          isWhole =
            sodium_base642bin(
              start, bytes.count, digits.baseAddress, digits.count, nil, &count, nil,
              sodium_base64_VARIANT_ORIGINAL) == 0
          if !isWhole { count = 0 }
        }
        return isWhole ? bytes : nil
      }
    }
  }
}
