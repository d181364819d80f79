// The names of the fields of meetings and of what is recorded at them.

extension FieldPhrases {
  static func meeting(_ key: String) -> FieldWords? {
    switch key {
    case "body": FieldWords("Body", "Orgán")
    case "ordinal": FieldWords("Ordinal", "Pořadí")
    case "kind": FieldWords("Kind", "Druh")
    case "date": FieldWords("Date", "Datum")
    case "from": FieldWords("From", "Začátek")
    case "to": FieldWords("To", "Konec")
    case "place": FieldWords("Place", "Místo")
    case "state": FieldWords("State", "Stav")
    case "presiding": FieldWords("Presiding", "Předsedající")
    case "authority": FieldWords("Authority to preside", "Pověření k předsedání")
    case "minuteTaker": FieldWords("Minute-taker", "Zapisovatel")
    case "verifiers": FieldWords("Verifiers", "Ověřovatelé")
    case "invited": FieldWords("Invitation sent", "Pozvánka odeslána")
    case "circulated": FieldWords("Minutes circulated", "Zápis rozeslán")
    case "approvedAt": FieldWords("Minutes approved at", "Zápis schválen na")
    case "topics": FieldWords("Topics on record", "Doložená témata")
    case "reason": FieldWords("Reason of change", "Důvod změny")
    case "formerDates": FieldWords("Former dates", "Původní termíny")
    case "title": FieldWords("Called besides", "Označení jednání")
    case "queue": FieldWords("Ask to speak", "Přihlášeni do rozpravy")
    case "standing": FieldWords("Corrections of lines to come", "Opravy dalších řádků")
    case "rule": FieldWords("Rule of procedure", "Ustanovení jednacího řádu")
    case "votesDue": FieldWords("Votes due by", "Lhůta k hlasování")
    case "reference": FieldWords("Reference number", "Č. j.")
    default: nil
    }
  }

  static func agendaItem(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "number": FieldWords("Number", "Číslo")
    case "title": FieldWords("Title", "Název anglicky")
    case "titleCs": FieldWords("Title in Czech", "Název")
    case "kind": FieldWords("Kind", "Druh")
    case "submittedBy": FieldWords("Submitted by", "Předkladatel")
    case "presenter": FieldWords("Presented by", "Uvádí")
    case "minutes": FieldWords("Minutes planned", "Plánováno minut")
    case "subject": FieldWords("About", "Předmět")
    case "conclusion": FieldWords("Conclusion", "Závěr")
    case "noResolution": FieldWords("No resolution adopted", "Usnesení nebylo přijato")
    case "opened": FieldWords("Taken up at", "Zahájeno v")
    case "closed": FieldWords("Closed at", "Ukončeno v")
    case "round": FieldWords("Still to speak in the round", "V kole ještě promluví")
    default: nil
    }
  }

  static func attendance(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "member": FieldWords("Seat", "Člen")
    case "institution": FieldWords("Institution", "Instituce")
    case "person": FieldWords("Office of who came", "Přítomen za instituci")
    case "state": FieldWords("State", "Účast")
    case "from": FieldWords("Came at", "Příchod")
    case "to": FieldWords("Left at", "Odchod")
    case "substitute": FieldWords("Substituted by", "Zastupující")
    case "authorisation": FieldWords("Authorisation", "Pověření")
    case "away": FieldWords("Away in between", "Nepřítomen v době")
    case "votelessFrom": FieldWords("Gave up its vote at", "Bez hlasovacího práva od")
    default: nil
    }
  }

  static func entry(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "item": FieldWords("Agenda item", "Bod programu")
    case "kind": FieldWords("Kind", "Druh")
    case "time": FieldWords("Time", "Čas")
    case "speaker": FieldWords("Speaker", "Mluvčí")
    case "text": FieldWords("Text", "Znění")
    case "restricted": restrictedWords
    case "sequence": FieldWords("Order", "Pořadí")
    case "typed": FieldWords("As typed", "Jak bylo napsáno")
    case "subject": FieldWords("About", "Předmět")
    case "form": FieldWords("Form", "Forma")
    case "minor": FieldWords("Order among the same", "Pořadí mezi stejnými")
    case "about": FieldWords("Tells of", "Týká se")
    case "options": FieldWords("Answers", "Možnosti")
    case "ballots": FieldWords("Votes by name", "Jmenovité hlasy")
    case "open": FieldWords("Vote going on", "Hlasování probíhá")
    case "presentAtVote": FieldWords("Present at the vote", "Přítomno při hlasování")
    case "quorumNeeded": FieldWords("Quorum needed", "Potřebné kvorum")
    default: nil
    }
  }

  static func resolution(_ key: String) -> FieldWords? {
    switch key {
    case "meeting": FieldWords("Meeting", "Jednání")
    case "number": FieldWords("Number", "Číslo")
    case "verb": FieldWords("Verb", "Sloveso")
    case "text": FieldWords("Text", "Znění")
    case "addressees": FieldWords("Addressees", "Adresáti")
    case "item": FieldWords("Agenda item", "Bod programu")
    case "for": FieldWords("For", "Pro")
    case "against": FieldWords("Against", "Proti")
    case "abstained": FieldWords("Abstained", "Zdrželo se")
    case "namedFor": FieldWords("For, by name", "Pro, jmenovitě")
    case "namedAgainst": FieldWords("Against, by name", "Proti, jmenovitě")
    case "namedAbstained": FieldWords("Abstained, by name", "Zdrželo se, jmenovitě")
    case "time": FieldWords("Time of the vote", "Čas hlasování")
    case "presentAtVote": FieldWords("Present at the vote", "Přítomno při hlasování")
    case "quorumNeeded": FieldWords("Quorum needed", "Potřebné kvorum")
    case "points": FieldWords("Points", "Body usnesení")
    case "conflicted": FieldWords("Conflict of interest", "Střet zájmů")
    case "dissents": FieldWords("Dissents", "Odlišná stanoviska")
    case "membersAtVote":
      FieldWords("Members with a vote at the time", "Členů s hlasem v době hlasování")
    case "majorityOf": FieldWords("Majority counted of", "Většina se počítá z")
    case "majorityNeeded": FieldWords("Votes needed", "Potřebný počet hlasů")
    case "outcome": FieldWords("Outcome", "Výsledek")
    default: nil
    }
  }
}
