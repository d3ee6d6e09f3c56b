import BesideApp
import Canvas
import Testing

@Suite struct BuiltInThemeTests {
  private static let black = Color.rgb(0, 0, 0)
  private static let white = Color.rgb(255, 255, 255)

  @Test func thePromisedThemesAreThere() {
    #expect(Set(Theme.builtInNames).isSuperset(of: ["dark", "light", "high-contrast", "mono"]))
  }

  @Test("Both colours set: 4.5 to 1 or more", arguments: Theme.builtInNames)
  func everyPairIsReadable(name: String) throws {
    let theme = try Theme(named: name)
    for role in Role.allCases {
      let style = theme.style(role)
      guard let ratio = Contrast.ratio(style.foreground, style.background) else { continue }
      #expect(ratio >= 4.5, "\(name), \(role.rawValue): \(ratio)")
    }
  }

  @Test func highContrastReachesSevenToOne() throws {
    let theme = try Theme(named: "high-contrast")
    for role in Role.allCases {
      let style = theme.style(role)
      let ratio = try #require(Contrast.ratio(style.foreground, style.background), "\(role.rawValue)")
      #expect(ratio >= 7, "\(role.rawValue): \(ratio)")
    }
  }

  @Test(
    "On the terminal's own background, colours are readable on all dark or all light ones",
    arguments: [
      ("dark", [black, .rgb(30, 30, 30), .rgb(0, 43, 54)]), ("light", [white, .rgb(253, 246, 227)]),
    ])
  func coloursFitTheTerminalsBackground(name: String, backgrounds: [Color]) throws {
    let theme = try Theme(named: name)
    for role in Role.allCases {
      let style = theme.style(role)
      #expect(style.background == .terminalDefault, "\(role.rawValue)")
      for background in backgrounds {
        guard let ratio = Contrast.ratio(style.foreground, background) else { continue }
        #expect(ratio >= 4.5, "\(name), \(role.rawValue) on \(background): \(ratio)")
      }
    }
  }

  @Test("Text takes the terminal's own colours", arguments: ["dark", "light", "mono"])
  func textIsTheTerminals(name: String) throws {
    #expect(try Theme(named: name).style(.text) == .plain)
  }

  @Test func monoUsesNoColour() throws {
    let theme = try Theme(named: "mono")
    for role in Role.allCases {
      #expect(theme.style(role).foreground == .terminalDefault)
      #expect(theme.style(role).background == .terminalDefault)
    }
  }

  @Test("In mono, what carries meaning differs from text without colour")
  func monoTellsMeaningApart() throws {
    let theme = try Theme(named: "mono")
    let plain: Set<Role> = [.text, .listItem, .overlay]
    for role in Role.allCases where !plain.contains(role) {
      #expect(theme.style(role).attributes != theme.style(.text).attributes, "\(role.rawValue)")
    }
  }

  @Test(
    "Neighbours that must be told apart differ without colour in every theme",
    arguments: Theme.builtInNames)
  func neighboursDifferWithoutColour(name: String) throws {
    let theme = try Theme(named: name)
    for (one, other) in [
      (Role.listItem, Role.listSelected), (.tab, .tabSelected), (.field, .fieldFocused),
      (.text, .editorSelection),
    ] {
      let (one, other) = (theme.style(one), theme.style(other))
      #expect(one.attributes != other.attributes || one.background != other.background)
    }
  }
}
