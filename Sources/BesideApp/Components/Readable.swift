import Canvas

extension Rectangle {
  /// The part for text that is read: lines much longer than this tire the eye.
  ///
  /// A column stays free before the edge, so that what says that there is more never touches a word.
  var readable: Rectangle { left(min(76, columns - 1)) }
}
