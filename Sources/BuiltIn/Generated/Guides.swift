// Made by `swift run generate` from Content and Themes: change that, not this.
// swift-format-ignore-file

extension BuiltIn {
  /// Sorted by path.
  public static var guides: [BuiltInFile] { [
    .guidesBesideAdviceEn,
    .guidesCrisisBriefingEn,
    .guidesDebriefingEn,
    .guidesDefusingEn,
    .guidesEthicsEn,
    .guidesFirstConversationEn,
    .guidesInformedEn,
    .guidesLargeEventEn,
    .guidesMisconceptionsEn,
    .guidesMustReportEn,
    .guidesMyTaskEn,
    .guidesOneToOneEn,
    .guidesPracticeEn,
    .guidesRoleEn,
    .guidesSafetyAfterEn,
    .guidesSafetyTogetherEn,
    .guidesSupervisionEn,
    .guidesSupportGroupEn,
    .guidesBesideAdviceEs,
    .guidesCrisisBriefingEs,
    .guidesDebriefingEs,
    .guidesDefusingEs,
    .guidesEthicsEs,
    .guidesFirstConversationEs,
    .guidesInformedEs,
    .guidesLargeEventEs,
    .guidesMisconceptionsEs,
    .guidesMustReportEs,
    .guidesMyTaskEs,
    .guidesOneToOneEs,
    .guidesPracticeEs,
    .guidesRoleEs,
    .guidesSafetyAfterEs,
    .guidesSafetyTogetherEs,
    .guidesSupervisionEs,
    .guidesSupportGroupEs,
  ] }
}
