public import PeerSupport

extension SampleProgram {
  /// The program's list of people and places; one of them was not checked for long (D12).
  public var resources: [Resource] {
    func resource(
      _ id: String, _ kind: Resource.Kind, _ name: String, _ forWhom: String, _ reach: String,
      _ hours: String,
      _ languages: [String], _ cost: String, _ place: String?, checkedDaysAgo days: Int
    ) -> Resource {
      Resource(
        id: id, kind: kind, name: name, forWhom: forWhom, reach: reach, hours: hours, languages: languages,
        cost: cost, place: place, lastChecked: today.adding(days: -days))
    }
    return [
      resource(
        "after-nights", .peerRun, "After Nights", "people who work nights and cannot sleep", "555 0171",
        "Tuesdays at 18:00", ["en"], "free", "Riverside Library, room 2", checkedDaysAgo: 40),
      resource(
        "legal-desk", .legal, "Riverside Legal Desk", "anyone who rents, or has trouble at work", "555 0172",
        "weekdays 9 to 17", ["en", "es"], "free for one hour", "12 Mill Street", checkedDaysAgo: 90),
      resource(
        "open-pantry", .practical, "Open Pantry", "everyone", "555 0173", "Saturdays from 10",
        ["en", "es", "so"],
        "free", "Riverside East, St. Anne’s yard", checkedDaysAgo: 500),
      resource(
        "quiet-room", .general, "The Quiet Room", "first responders and their families",
        "quietroom.example.org",
        "by appointment", ["en"], "what you can give", nil, checkedDaysAgo: 10),
      resource(
        "roof-fund", .housing, "Roof Fund", "whoever is behind with the rent", "555 0174", "weekdays", ["en"],
        "free", "Town Hall", checkedDaysAgo: 120),
    ]
  }
}
