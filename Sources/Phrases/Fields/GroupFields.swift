// The names of the fields of settings, institutions, bodies and seats.

extension FieldPhrases {
  static func settings(_ key: String) -> FieldWords? {
    switch key {
    case "group": FieldWords("The group", "Skupina")
    case "quorumBase": FieldWords("Quorum counted of", "Základ usnášeníschopnosti")
    case "quorumNumerator": FieldWords("Quorum: numerator", "Kvorum: čitatel")
    case "quorumDenominator": FieldWords("Quorum: denominator", "Kvorum: jmenovatel")
    case "quorumMoreThan": FieldWords("More than the share", "Více než podíl (ne právě podíl)")
    case "majorityBase": FieldWords("Majority counted of", "Základ většiny")
    case "meetingsPerYear": FieldWords("Meetings a year", "Jednání za rok")
    case "invitationDays":
      FieldWords("Invitation, working days before", "Pozvánka, pracovních dnů předem")
    case "materialDays":
      FieldWords("Material, working days before", "Podklady, pracovních dnů předem")
    case "commentDays":
      FieldWords("Comments, working days for", "Připomínky, pracovních dnů na")
    case "evaluationYears":
      FieldWords("Strategy evaluated after years", "Vyhodnocení strategie po letech")
    case "silence": FieldWords("Silence in a written vote", "Mlčení při hlasování per rollam")
    case "dueSoonDays": FieldWords("Due soon, days ahead", "Blížící se termín, dnů předem")
    case "holidays": FieldWords("Public holidays", "Státní a ostatní svátky")
    case "versionsKept":
      FieldWords("Earlier versions kept", "Počet uchovávaných verzí")
    case "presentReplaces":
      FieldWords("Typed “Present:” replaces the list", "Zapsané „Present:“ nahrazuje seznam")
    case "scale": FieldWords("Scale of statuses", "Stupnice stavů")
    case "majorityNumerator": FieldWords("Majority: numerator", "Většina: čitatel")
    case "majorityDenominator": FieldWords("Majority: denominator", "Většina: jmenovatel")
    case "majorityAtLeast":
      FieldWords("Just the share is enough", "Stačí přesně tento podíl")
    case "tie": FieldWords("A tie means", "Rovnost hlasů")
    case "abstentions": FieldWords("Abstentions in a majority", "Zdržení se při výpočtu většiny")
    case "writtenVoteDays":
      FieldWords("Written vote, working days for", "Lhůta pro hlasování per rollam (prac. dny)")
    case "agendaTemplate": FieldWords("Usual order of an agenda", "Obvyklý program jednání")
    default: nil
    }
  }

  static func institution(_ key: String) -> FieldWords? {
    switch key {
    case "code": FieldWords("Code", "Zkratka anglicky")
    case "codeCs": FieldWords("Code in Czech", "Zkratka")
    case "name": FieldWords("Name", "Název anglicky")
    case "nameCs": FieldWords("Name in Czech", "Název")
    case "kind": FieldWords("Kind", "Druh")
    case "email": FieldWords("E-mail", "E-mail")
    case "nameCsGenitive": FieldWords("Name in Czech, genitive", "Název ve 2. pádě")
    case "nameCsDative": FieldWords("Name in Czech, dative", "Název ve 3. pádě")
    default: nil
    }
  }

  static func body(_ key: String) -> FieldWords? {
    switch key {
    case "name": FieldWords("Name", "Název anglicky")
    case "nameCs": FieldWords("Name in Czech", "Název")
    case "nameCsGenitive": FieldWords("Name in Czech, genitive", "Název ve 2. pádě")
    case "abbreviation": FieldWords("Abbreviation", "Zkratka")
    case "parent": FieldWords("Subgroup of", "Podskupina orgánu")
    case "predecessor": FieldWords("Predecessor", "Předchůdce")
    case "founded": FieldWords("Founded", "Zřízen")
    case "dissolved": FieldWords("Dissolved", "Zrušen")
    case "resolutionNumber":
      FieldWords("Founding resolution, number", "Zřizovací usnesení vlády č.")
    case "resolutionDate":
      FieldWords("Founding resolution, date", "Zřizovací usnesení vlády ze dne")
    case "mandate": FieldWords("Mandate", "Působnost")
    case "statute": FieldWords("Statute", "Statut")
    case "rulesOfProcedure": FieldWords("Rules of procedure", "Jednací řád")
    case "contact": FieldWords("Contact office", "Kontaktní pracoviště anglicky")
    case "contactCs": FieldWords("Contact office in Czech", "Kontaktní pracoviště")
    default: nil
    }
  }

  static func member(_ key: String) -> FieldWords? {
    switch key {
    case "body": FieldWords("Body", "Orgán")
    case "institution": FieldWords("Institution", "Instituce")
    case "role": FieldWords("Role", "Funkce v orgánu")
    case "votes": FieldWords("Has a vote", "Hlasovací právo")
    case "office": FieldWords("Office", "Služební místo anglicky")
    case "officeCs": FieldWords("Office in Czech", "Služební místo")
    case "email": FieldWords("E-mail", "E-mail")
    case "from": FieldWords("From", "Od")
    case "to": FieldWords("To", "Do")
    default: nil
    }
  }
}
