extension Subcommand {
  /// The subcommands that list one kind of record each.
  static let listings: [Subcommand] = [
    InstitutionListing.subcommand(), BodyListing.subcommand(), MemberListing.subcommand(),
    MeetingListing.subcommand(), AgendaItemListing.subcommand(), EntryListing.subcommand(),
    ResolutionListing.subcommand(), PolicyListing.subcommand(), TaskListing.subcommand(),
    EvaluationListing.subcommand("[TASK]", accepts: 0...1),
    StateReportListing.subcommand("[TASK]", accepts: 0...1), ItemListing.subcommand(),
    GapListing.subcommand(), SourceListing.subcommand(), FigureListing.subcommand(),
    BallotListing.subcommand(),
    MaterialListing.subcommand(),
    VersionListing.subcommand(), CommentListing.subcommand(), ErratumListing.subcommand(),
  ]
}
