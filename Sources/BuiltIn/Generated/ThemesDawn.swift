// Made by `swift run generate` from Themes/dawn.json: change that, not this.
// swift-format-ignore-file

extension BuiltInFile {
  static var themesDawn: BuiltInFile {
    BuiltInFile(path: "Themes/dawn.json", name: "dawn", language: "", content: #"""
{
  "schema": 1,
  "roles": {
    "text": "#3b3430 on #faf4ec",
    "text.quiet": "#6b5f57",
    "title": "#2b2420 bold",
    "tab": "#6b5f57",
    "tab.selected": "#2b2420 on #f0ddc8 bold",
    "rule": "#7b6a5e",
    "list.selected": "#2b2420 on #f2d3b8 bold",
    "list.unavailable": "#75685f italic",
    "heading": "#7a3f5a bold",
    "label": "#6b5f57",
    "field": "#2b2420 on #f3e8da",
    "field.focused": "#2b2420 on #f2d3b8",
    "match": "#8a4416 bold",
    "availability.open": "#2f6146",
    "availability.limited": "#83500f",
    "availability.full": "#6b5f57",
    "availability.leave": "#5a5286",
    "time.soon": "#8a4416 bold",
    "time.late": "#99331f bold underline",
    "bar.full": "#7a3f5a",
    "bar.empty": "#7b6a5e",
    "notice": "#2b2420 bold",
    "notice.safety": "#fdf6ec on #7a3f5a bold",
    "notice.error": "#99331f bold",
    "key": "#7a3f5a bold",
    "footer": "#6b5f57",
    "overlay": "#3b3430 on #f3e8da",
    "overlay.border": "#7a3f5a",
    "editor.selection": "#2b2420 on #e8c6d0",
    "demo.banner": "#fdf6ec on #2f6146 bold",
    "spoken": "#4a3b63 italic"
  }
}
"""#)
  }
}
