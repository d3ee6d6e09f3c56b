/// Something that happened in a library, no matter who did it.
public enum Change: Hashable, Sendable {
  /// A document appeared or was changed.
  case saved(DocumentName)
  /// A document is gone.
  case removed(DocumentName)
  /// More happened than can be told one by one: read everything anew.
  case everything
  /// The library's own folder was moved or removed.
  case vanished
}
