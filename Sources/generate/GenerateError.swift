/// What stops the generator, in words for whoever edits the content.
struct GenerateError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
