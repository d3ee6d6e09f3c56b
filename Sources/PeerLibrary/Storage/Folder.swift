/// A folder of a library; each holds one kind of document.
public enum Folder: String, CaseIterable, Hashable, Sendable {
  case supporters, applicants, requests, questions, shared, resources, guides, counts, team
}
