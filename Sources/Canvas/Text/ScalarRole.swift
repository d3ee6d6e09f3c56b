import CSystem

/// What a scalar does on a terminal that shows one spacing character and a few marks in a cell.
enum ScalarRole: Equatable {
  /// Takes one or two columns of its own.
  case spacing(columns: Int)
  /// Stands on the character before it.
  case mark
  /// A vowel or final part of a Hangul syllable: a mark on Hangul, and nothing alone.
  case hangulPart
  /// Glues emoji together.
  case joiner
  /// Shows nothing, and what follows may still belong to the character before it.
  case dropped
  /// Shows nothing, and what follows begins anew.
  case separator
  /// Would command the terminal, or has no known width: U+FFFD stands in for it.
  case replaced

  // Terminals disagree about the width of everything dropped here, and a stray joiner glues itself to
  // another row; without these all of them count the same columns.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: self = .spacing(columns: 1)
    case 0...0x9F: self = .replaced
    case 0x200D: self = .joiner
    case 0x200C, 0x20E3, 0x034F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: self = .dropped
    case 0xAD: self = .separator
    case 0xA0...0x2FF: self = .spacing(columns: 1)
    default:
      let columns = Int(beside_scalar_columns(value))
      if columns > 0 {
        self = .spacing(columns: min(columns, 2))
      } else if columns < 0 {
        self = .replaced
      } else if scalar.properties.isVariationSelector {
        self = .dropped
      } else if scalar.properties.generalCategory == .format {
        self = .separator
      } else if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) {
        self = .hangulPart
      } else {
        self = .mark
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a joiner may glue this to another emoji; flags and digits are never glued.
  var isJoinedEmoji: Bool {
    value >= 0xA9 && !(0x1F1E6...0x1F1FF).contains(value) && properties.isEmoji
  }
}

/// The part of a Hangul syllable that a scalar ends with.
enum HangulPart: Equatable {
  case none
  case lead
  case vowel
  case final

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x1100...0x115F, 0xA960...0xA97F: self = .lead
    case 0x1160...0x11A7, 0xD7B0...0xD7CA: self = .vowel
    case 0x11A8...0x11FF, 0xD7CB...0xD7FF: self = .final
    case 0xAC00...0xD7A3: self = (scalar.value - 0xAC00).isMultiple(of: 28) ? .vowel : .final
    default: self = .none
    }
  }

  /// Whether this part may stand in the same syllable behind another one.
  func follows(_ previous: HangulPart) -> Bool {
    switch self {
    case .none, .lead: false
    case .vowel: previous == .lead || previous == .vowel
    case .final: previous == .vowel || previous == .final
    }
  }
}
