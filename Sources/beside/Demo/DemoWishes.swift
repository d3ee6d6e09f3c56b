import ArgumentParser

/// What someone wants of a demo.
struct DemoWishes: Sendable {
  /// As whom the demo is looked at.
  enum Role: String, ExpressibleByArgument, CaseIterable, Sendable { case staff, supporter, coordinator }

  var role = Role.staff
  var supporters = 41
  var requests = 6
  var seed: UInt64 = 1
  /// A folder that stays; nil for one that goes when Beside is left.
  var keep: String?
}
