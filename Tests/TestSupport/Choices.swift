/// The numbers that a random value is made of.
///
/// They are drawn from a seed, or played again: a failure is made smaller by playing fewer and smaller numbers, so
/// whatever is made of choices needs no code to shrink it. Where none are left to play, every choice is 0.
public struct Choices {
  private enum Source {
    case drawn(SeededGenerator)
    case played([Int])
  }

  private var source: Source
  /// The numbers chosen so far.
  private(set) var chosen: [Int] = []

  init(seed: UInt64) {
    source = .drawn(SeededGenerator(seed: seed))
  }

  init(playing numbers: [Int]) {
    source = .played(numbers)
  }

  /// A number from 0 up to, but not including, a limit; let smaller ones mean simpler values.
  public mutating func number(below limit: Int) -> Int {
    let number: Int
    switch source {
    case .drawn(var generator):
      number = Int.random(in: 0..<limit, using: &generator)
      source = .drawn(generator)
    case .played(let numbers):
      number = chosen.count < numbers.count ? min(numbers[chosen.count], limit - 1) : 0
    }
    chosen.append(number)
    return number
  }

  /// One of some values, the simplest of which stands first.
  public mutating func one<Value>(of values: [Value]) -> Value { values[number(below: values.count)] }

  /// True as often as one in so many.
  public mutating func oneIn(_ many: Int) -> Bool { number(below: many) == many - 1 }

  /// Nothing, or a value.
  public mutating func maybe<Value>(_ make: (inout Choices) -> Value) -> Value? {
    number(below: 3) == 0 ? nil : make(&self)
  }

  /// Up to so many values, most often more than half as many.
  public mutating func list<Value>(upTo limit: Int, of make: (inout Choices) -> Value) -> [Value] {
    var values: [Value] = []
    // A number before each value says that it comes: leaving out both leaves a shorter list.
    while values.count < limit, number(below: limit + 1) > 0 { values.append(make(&self)) }
    return values
  }
}
