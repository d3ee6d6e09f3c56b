import Canvas
import Testing

@Suite("Transcript and picture of a frame")
struct FrameTranscriptTests {
  private var frame: Frame {
    var frame = Frame(size: Size(columns: 8, rows: 3))
    frame.write("Hi <中>", at: Point(column: 1, row: 0), style: Style(attributes: [.bold, .reverse]))
    frame.write(
      "ok", at: Point(column: 2, row: 1),
      style: Style(foreground: .palette(2), background: .rgb(0, 10, 255), attributes: .underline))
    frame.cursor = Point(column: 2, row: 1)
    frame.title = "Find & ask"
    frame.announcement = "Two people"
    return frame
  }

  @Test("The transcript shows letters, looks, cursor, title and announcement")
  func transcript() {
    #expect(
      frame.transcript == """
        " Hi <中>"
          aaaaaaa
        "  ok    "
           bb
        "        "
        cursor 1,2
        title Find & ask
        announcement Two people
        a = bold reverse
        b = underline color 2 on #000AFF

        """)
  }

  @Test("A change of looks alone changes the transcript")
  func looksCount() {
    var other = frame
    other.write("ok", at: Point(column: 2, row: 1))
    #expect(other.lines == frame.lines)
    #expect(other.transcript != frame.transcript)
  }

  @Test("The picture shows what the frame shows, and is the same each time")
  func picture() {
    let picture = frame.picture()
    #expect(picture == frame.picture())
    #expect(picture.hasPrefix("<svg ") && picture.hasSuffix("</svg>\n"))
    #expect(picture.contains(">Hi &lt;</text>"))
    #expect(picture.contains("textLength=\"18\"") && picture.contains(">中</text>"))
    #expect(picture.contains("font-weight=\"bold\""))
    #expect(picture.contains("fill=\"#000AFF\""))
    #expect(picture.contains("<title>Find &amp; ask</title>"))
    #expect(picture != frame.picture(palette: .light))
  }

  @Test("Runs of equal looks are one piece of the picture")
  func mergedRuns() {
    var frame = Frame(size: Size(columns: 80, rows: 1))
    frame.write("several words in one style", at: Point(column: 0, row: 0))
    #expect(frame.picture().contains(">several words in one style</text>"))
  }

  @Test("The cursor is drawn where it stands")
  func cursor() {
    var moved = frame
    moved.cursor = nil
    #expect(moved.picture() != frame.picture())
  }
}

@Suite("Fixed palette")
struct FixedPaletteTests {
  @Test("Each fixed entry is nearest to itself")
  func nearestToItself() {
    for entry in FixedPalette.entries {
      guard let components = FixedPalette.components(of: entry) else {
        Issue.record("entry \(entry) has no colour")
        continue
      }
      let nearest = FixedPalette.components(of: FixedPalette.nearest(to: components))
      #expect(nearest == components)
    }
    #expect(FixedPalette.components(of: 15) == nil)
  }
}
