import Coordination

extension RulePhrases {
  /// Every rule in both languages; a new one does not compile until it has its words.
  func rule(_ rule: Rule, _ kind: RecordKind?, _ book: Book?) -> String {
    switch rule {
    case .field(let fault): fieldFault(fault)
    case .unknownField(let known):
      phrases.say("there is no such field; known are ", "takové pole není; známá jsou ")
        + known.joined(separator: ", ")
    case .repeatedField: phrases.say("is given twice", "je zadáno dvakrát")
    case .malformedID:
      phrases.say(
        "an id is 1 to 64 small letters, digits and hyphens",
        "id tvoří 1 až 64 malých písmen, číslic a spojovníků")
    case .idTaken:
      phrases.say("there is a record with this id already", "záznam s tímto id už existuje")
    case .notFound:
      phrases.say(
        "nothing is known by this id, code, number or citation",
        "pod tímto id, zkratkou, číslem ani citací není nic známo")
    case .ambiguous(let ids):
      phrases.say("several records answer to it: ", "odpovídá tomu více záznamů: ")
        + ids.map(\.rawValue).joined(separator: ", ")
    case .wrongKind(let found, let wanted):
      phrases.say(
        "is a record of the kind \(phrases.kinds.singular(found)), wanted is \(kinds(wanted))",
        "je záznam druhu \(phrases.kinds.singular(found)), požaduje se \(kinds(wanted))")
    case .missingReference(let id):
      phrases.say("there is no record \(id)", "záznam \(id) neexistuje")
    case .referredTo(let id, let kind, let others):
      referredTo("\(phrases.kinds.singular(kind)) \(name(id, book))", others)
    case .circular:
      phrases.say(
        "must not lead back to the record itself", "nesmí vést zpět k témuž záznamu")
    case .taken(let id):
      phrases.say(
        "is taken already by \(name(id, book))", "už je obsazeno: \(name(id, book))")
    case .endBeforeStart(let start):
      phrases.say(
        "must not be before \(written(start))", "nesmí předcházet začátku (\(written(start)))")
    case .officeHeld(let id):
      phrases.say(
        "is held at the same time by \(name(id, book))",
        "touž funkci ve stejné době zastává \(name(id, book))")
    case .outOfRange(let range): outOfRange(range)
    case .notOnScale(let words):
      phrases.say("must be one of ", "musí být jedno z: ") + words.joined(separator: ", ")
    case .beforeMeeting(let day):
      phrases.say(
        "the meeting of \(phrases.dates.short(day)) has not come yet",
        "jednání dne \(phrases.dates.short(day)) se ještě nekonalo")
    case .inFuture(let day):
      phrases.say(
        "\(phrases.dates.short(day)) has not come yet",
        "den \(phrases.dates.short(day)) ještě nenastal")
    case .meetingState(let state):
      phrases.say(
        "not possible while the meeting is in the state \(phrases.values.meetingState(state))",
        "není možné u jednání ve stavu: \(phrases.values.meetingState(state))")
    case .ledger:
      phrases.say(
        "the minutes are circulated: evaluations stand, a further one corrects them",
        "zápis je rozeslán: hodnocení se nemění, opraví je jen další hodnocení")
    case .notASeat(let id):
      phrases.say(
        "\(name(id, book)) has no seat in the body on that day",
        "\(name(id, book)) v ten den není členem orgánu")
    case .noVote(let id):
      phrases.say("\(name(id, book)) has no vote", "\(name(id, book)) nemá hlasovací právo")
    case .absent(let id):
      phrases.say("\(name(id, book)) was not present", "\(name(id, book)) nebyl přítomen")
    case .votedTwice(let id):
      phrases.say("\(name(id, book)) voted twice", "\(name(id, book)) hlasoval dvakrát")
    case .votesDiffer(let counted, let named):
      phrases.say(
        "the count says \(counted), the votes by name are \(named)",
        "součet uvádí \(counted), jmenovitých hlasů je \(named)")
    case .tooManyVotes(let cast, let present):
      phrases.say("votes cast: ", "odevzdáno hlasů: ") + "\(cast), "
        + phrases.say("members with a vote present: ", "přítomno členů s hlasem: ") + "\(present)"
    case .notYours(let id):
      phrases.say(
        "\(name(id, book)) may write only its own reports and comments",
        "\(name(id, book)) může zapisovat jen vlastní zprávy a připomínky")
    case .readOnly:
      phrases.say(
        "the workspace is open for reading only", "pracovní složka je otevřena jen pro čtení")
    case .newerSchema(let number):
      phrases.say(
        "was written by a newer version of the program (schema \(number))",
        "zapsáno novější verzí programu (schéma \(number))")
    case .nothingToUndo:
      phrases.say("nothing is there to undo or redo", "není co vzít zpět ani zopakovat")
    case .alreadyReferred: phrases.say("is referred already", "už je postoupeno")
    case .notResponsible(let id):
      phrases.say(
        "\(name(id, book)) does not answer for the task",
        "\(name(id, book)) není gestorem ani spolugestorem úkolu")
    case .notAYear:
      phrases.say(
        "must be a year or two with a hyphen, like 2014 or 2010-2019",
        "musí být rok nebo dva se spojovníkem, jako 2014 nebo 2010-2019")
    case .otherMeeting(let id):
      phrases.say("belongs to \(name(id, book))", "patří jinam: \(name(id, book))")
    case .cannotBeRestricted:
      phrases.say(
        "an entry that makes a resolution, a task or a gap cannot be restricted, for these are public",
        "položka zápisu, ze které vzniká usnesení, úkol nebo nedostatek, nemůže být neveřejná: ty jsou veřejné"
      )
    case .changedMeanwhile:
      phrases.say("was changed by somebody else meanwhile", "mezitím změněno někým jiným")
    case .unsettled(let others):
      phrases.sync.unsettled(others.map(phrases.sync.plain))
    case .severalTexts: phrases.sync.severalTexts
    case .notALine:
      phrases.say(
        "cannot be entered as that line: it is no entry of the minutes, or one that is edited elsewhere",
        "nelze takto zapsat: není to položka zápisu, nebo se upravuje jinde")
    case .stateCannotFollow(let next, let present):
      phrases.say(
        "the state \(state(next, kind)) cannot follow \(state(present, kind))",
        "stav „\(state(next, kind))“ nemůže následovat po stavu „\(state(present, kind))“")
    case .conflicted(let id):
      phrases.say(
        "\(name(id, book)) does not vote on it because of a conflict of interest",
        "\(name(id, book)) o něm pro střet zájmů nehlasuje")
    case .hasResolution(let id):
      phrases.say(
        "under the item was adopted \(name(id, book))",
        "k bodu už bylo přijato: \(name(id, book))")
    case .notAdopted:
      phrases.say("the resolution was not adopted", "usnesení nebylo přijato")
    case .ordersNothing:
      phrases.say(
        "nothing is ordered or asked of anybody in it", "nikomu se v něm nic neukládá")
    case .tasksMade:
      phrases.say("every point of it has its task already", "každý jeho bod už svůj úkol má")
    case .notAWrittenVote:
      phrases.say("the meeting is no written vote", "jednání není hlasováním per rollam")
    case .nothingToVoteOn:
      phrases.say(
        "no resolution is put to vote: add one first",
        "není o čem hlasovat: nejprve přidejte usnesení")
    case .votingEnded(let day):
      phrases.say(
        "the deadline was \(phrases.dates.short(day))",
        "lhůta skončila dne \(phrases.dates.short(day))")
    case .votingGoesOn(let day):
      phrases.say(
        "the vote goes on until \(phrases.dates.short(day)), and not everybody has answered",
        "hlasuje se do \(phrases.dates.short(day)) a dosud nehlasovali všichni")
    case .fileKept(let file):
      phrases.say(
        "the file \(file) is kept with it and would have to lie elsewhere; add another record",
        "je u něj uložen soubor \(file), který by musel ležet jinde; přidejte nový záznam")
    case .agendaNotEmpty:
      phrases.say("the agenda has items already", "program už má body")
    case .noParagraph(let number):
      phrases.say(
        "the version that was sent round has no paragraph \(number)",
        "rozeslaná verze nemá odstavec \(number)")
    case .keptVersion:
      phrases.say(
        "a version of the minutes stays as it was kept",
        "uchovaná verze zápisu se nemění ani nemaže")
    case .openComments(let number): phrases.comments.openFundamental(number)
    case .secretarySettles:
      phrases.say(
        "only the secretary settles comments, and a settled one stays",
        "připomínky vypořádává jen tajemník a vypořádaná připomínka se nemění")
    case .mustBeRestricted:
      phrases.say(
        "must be restricted, for it tells of something restricted",
        "musí být neveřejné, protože vypovídá o neveřejném obsahu")
    }
  }

  private func referredTo(_ holder: String, _ others: Int) -> String {
    if others == 0 {
      return phrases.say(
        "cannot be deleted because \(holder) refers to it",
        "nelze smazat, protože na tento záznam odkazuje \(holder)")
    }
    let more = phrases.count(
      others, ("other record", "other records"),
      ("další záznam", "další záznamy", "dalších záznamů"))
    return phrases.say(
      "cannot be deleted because \(holder) and \(more) refer to it",
      "nelze smazat, protože na tento záznam odkazuje \(holder) a \(more)")
  }

  private func fieldFault(_ fault: FieldFault) -> String {
    switch fault {
    case .required: phrases.say("must be filled in", "musí být vyplněno")
    case .malformed(let type):
      phrases.say("must be ", "musí být ") + expected(type)
    }
  }

  /// What a field of a type holds, after "must be".
  private func expected(_ type: FieldType) -> String {
    switch type {
    case .text: phrases.say("one line of words", "jeden řádek textu")
    case .longText: phrases.say("words", "text")
    case .email: phrases.say("an e-mail address", "e-mailová adresa")
    case .day: phrases.say("a date like 2014-06-30", "datum jako 2014-06-30")
    case .time: phrases.say("a time like 10:02", "čas jako 10:02")
    case .integer: phrases.say("a whole number", "celé číslo")
    case .flag: phrases.say("yes or no", "ano nebo ne")
    case .deadline:
      phrases.say(
        "a date like 2014-06-30, annual:06-30, continuous, event:TEXT, from:2008 or unknown",
        "datum jako 2014-06-30, annual:06-30, continuous, event:TEXT, from:2008 nebo unknown")
    case .status: phrases.say("a status of the scale", "stav ze stupnice")
    case .choice(let words):
      phrases.say("one of ", "jedno z: ") + words.joined(separator: ", ")
    case .reference(let kinds):
      phrases.say("the id of a record: ", "id záznamu: ") + self.kinds(kinds)
    case .references(let kinds):
      phrases.say("the ids of records: ", "id záznamů: ") + self.kinds(kinds)
    case .lines: phrases.say("lines of words", "řádky textu")
    }
  }

  private func state(_ word: String, _ kind: RecordKind?) -> String {
    kind.map { phrases.values.choice($0, "state", word) } ?? word
  }

  private func outOfRange(_ range: ClosedRange<Int>) -> String {
    range.upperBound == Int.max
      ? phrases.say(
        "must be at least \(range.lowerBound)", "musí být nejméně \(range.lowerBound)")
      : phrases.say(
        "must be from \(range.lowerBound) to \(range.upperBound)",
        "musí být od \(range.lowerBound) do \(range.upperBound)")
  }

  /// A start as a violation holds it, a day or a time, in the language.
  private func written(_ start: String) -> String {
    CalendarDay(iso: start).map(phrases.dates.short) ?? start
  }
}
