/// Thrown while decoding: a value is readable but breaks a rule of its type.
struct UnexpectedValue: Error {
  let expected: String
  let path: [any CodingKey]

  /// Says in words what should have stood there, to finish the sentence "it should be …".
  init(_ expected: String, at path: [any CodingKey]) {
    self.expected = expected
    self.path = path
  }
}

/// Thrown while decoding: the document was written by a newer version.
struct NewerSchema: Error {
  let found: Int
  let known: Int
}
