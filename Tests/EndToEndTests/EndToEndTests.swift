import Testing

/// The program as it was built, in a real terminal: one test after the other, each with folders of its own.
@Suite("The whole program", .serialized)
enum EndToEndTests {}
