public import Coordination

// The fixed words of settings, institutions, seats and information.

extension ValuePhrases {
  /// What a quorum or majority is counted of.
  public func quorumBase(_ base: QuorumBase) -> String {
    switch base {
    case .allWithVote: phrases.say("all members with a vote", "všichni členové s hlasem")
    case .presentWithVote:
      phrases.say("members with a vote present", "přítomní členové s hlasem")
    }
  }

  /// What silence in a written vote means.
  public func silence(_ silence: Silence) -> String {
    switch silence {
    case .abstention: phrases.say("abstention", "zdržení se")
    case .disagreement: phrases.say("disagreement", "nesouhlas")
    }
  }

  /// Whose public holidays are counted.
  public func holidays(_ holidays: PublicHolidays) -> String {
    switch holidays {
    case .czech: phrases.say("Czech", "české")
    case .none: phrases.none
    }
  }

  /// What sort of institution it is.
  public func institutionKind(_ kind: InstitutionKind) -> String {
    switch kind {
    case .ministry: phrases.say("ministry", "ministerstvo")
    case .police: phrases.say("police", "policie")
    case .prosecution: phrases.say("prosecution", "státní zastupitelství")
    case .council: phrases.say("council", "rada")
    case .ngo: phrases.say("non-governmental organisation", "nestátní nezisková organizace")
    case .international: phrases.say("international organisation", "mezinárodní organizace")
    case .research: phrases.say("research", "výzkum")
    case .authority: phrases.say("authority", "úřad")
    case .collective: phrases.say("collective", "společný adresát")
    }
  }

  /// The part a seat plays.
  public func role(_ role: Seat.Role) -> String {
    switch role {
    case .chair: phrases.say("chair", "předseda")
    case .viceChair: phrases.say("executive vice-chair", "výkonný místopředseda")
    case .secretary: phrases.say("secretary", "tajemník")
    case .member: phrases.say("member", "člen")
    case .guest: phrases.say("permanent guest", "stálý host")
    }
  }

  /// What sort of source it is.
  public func sourceKind(_ kind: SourceKind) -> String {
    switch kind {
    case .officialStatistics: phrases.say("official statistics", "úřední statistiky")
    case .controls: phrases.say("reports of controls", "zprávy z kontrol")
    case .victimProgramme:
      phrases.say("Victim Assistance Programme", "Program podpory a ochrany obětí")
    case .ngo: phrases.say("NGO statistics", "statistiky neziskových organizací")
    case .police: phrases.say("operational police information", "operativní informace policie")
    case .intelligence: phrases.say("intelligence", "zpravodajské informace")
    case .international: phrases.say("international exchange", "mezinárodní výměna")
    case .openSource: phrases.say("open sources", "otevřené zdroje")
    case .research: phrases.say("research", "výzkum")
    case .embassy: phrases.say("embassies", "zastupitelské úřady")
    }
  }

  /// How often a source delivers.
  public func rhythm(_ rhythm: Rhythm) -> String {
    switch rhythm {
    case .monthly: phrases.say("monthly", "měsíčně")
    case .quarterly: phrases.say("quarterly", "čtvrtletně")
    case .halfYearly: phrases.say("every half-year", "pololetně")
    case .yearly: phrases.say("yearly", "ročně")
    case .adHoc: phrases.say("ad hoc", "podle potřeby")
    }
  }

  /// How far a gap has come.
  public func gapState(_ state: GapState) -> String {
    switch state {
    case .open: phrases.say("open", "otevřený")
    case .addressed: phrases.say("being addressed", "v řešení")
    case .closed: phrases.say("closed", "uzavřený")
    }
  }

  /// What sort of matter a subgroup's item is.
  public func itemKind(_ kind: SubgroupItemKind) -> String {
    switch kind {
    case .question: phrases.say("question", "otázka")
    case .proposal: phrases.say("proposal", "návrh")
    case .information: phrases.say("information", "informace")
    case .caseReview: phrases.say("case review", "rozbor případu")
    case .methodology: phrases.say("methodology", "metodika")
    }
  }

  /// How far a subgroup's item has come.
  public func itemState(_ state: SubgroupItemState) -> String {
    switch state {
    case .open: phrases.say("open", "otevřený")
    case .inDiscussion: phrases.say("in discussion", "v projednávání")
    case .referred: phrases.say("referred", "postoupený")
    case .decided: phrases.say("decided", "rozhodnutý")
    case .returned: phrases.say("returned", "vrácený")
    case .closed: phrases.say("closed", "uzavřený")
    }
  }
}
