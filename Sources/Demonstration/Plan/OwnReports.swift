import Coordination

extension Demonstration {
  var stateReports: [StateReport] { earlierReports + autumnReports }

  private func report(
    _ task: String, _ institution: RecordID, _ date: String, _ status: StatusCode, _ text: Text,
    evidence: Text? = nil, restricted: Bool = false
  ) -> StateReport {
    var report = StateReport(id: id("\(task)-\(institution)-\(date)"))
    report.task = id(task)
    report.institution = institution
    report.date = theDay(date)
    report.status = status
    report.text = say(text)
    report.evidence = say(evidence)
    report.isRestricted = restricted
    report.provenance = say(.model(Text("The report is modelled.", "Stav plnění je modelován.")))
    return report
  }

  private var earlierReports: [StateReport] {
    [
      report(
        "nap-2012-ii-1", "police", "2012-11-20", .fulfilled,
        Text(
          "The method was issued on 15 November.",
          "Metodika byla vydána 15. listopadu."),
        evidence: Text("The method", "metodika")),
      report(
        "nap-2012-i-3", "molsa", "2013-05-27", .partly,
        Text(
          "The ministry's part of the draft is ready; the other comes from the MoI.",
          "Část návrhu v gesci ministerstva je hotova; druhou část zpracovává MV.")),
      report(
        "nap-2012-i-2", "molsa", "2013-11-18", .continuous,
        Text(
          "The Romanian version of the leaflet is out.",
          "Byla vydána rumunská verze letáku.")),
      report(
        "nap-2012-iii-2", "moj", "2013-11-20", .notFulfilled,
        Text(
          "The ministry could not start for lack of staff.",
          "Ministerstvo nemohlo práce zahájit z personálních důvodů.")),
      report(
        "nap-2012-iii-1", "mfa", "2013-11-22", .partly,
        Text(
          "The list of conventions is ready; the ministry waits for the opinion of the MoJ.",
          "Seznam úmluv je zpracován; ministerstvo čeká na stanovisko MSp.")),
      report(
        "nap-2012-i-4", "meys", "2013-11-25", .fulfilled,
        Text(
          "The second edition went to the schools.",
          "Druhé vydání bylo rozesláno školám."),
        evidence: Text("Second edition of the materials", "druhé vydání materiálů")),
      report(
        "nap-2012-i-1", "moi", "2013-12-02", .fulfilled,
        Text(
          "The campaign has been held and accounted for.",
          "Kampaň byla uskutečněna a vyúčtována."),
        evidence: Text("Final account of the campaign", "závěrečné vyúčtování kampaně")),
      report(
        "nap-2012-ii-2", "labour-inspection", "2014-05-20", .fulfilled,
        Text(
          "All eight inspectorates are trained.",
          "Všech osm inspektorátů je proškoleno."),
        evidence: Text("List of courses with attendance", "přehled kurzů s prezencí")),
      report(
        "group-10-task-1", "police", "2014-05-28", .fulfilled,
        Text(
          "The note has been sent to the secretary.",
          "Informace byla zaslána tajemníkovi."),
        evidence: Text("Note of the Police Presidium", "informace Policejního prezidia")),
    ]
  }

  /// For the 12th meeting; the MoJ, the MFA and the MoLSA have not answered the call.
  private var autumnReports: [StateReport] {
    [
      report(
        "nap-2012-i-4", "meys", "2014-10-20", .fulfilled,
        Text(
          "The third edition went to the schools in September.",
          "Třetí vydání bylo v září rozesláno školám."),
        evidence: Text("Third edition", "třetí vydání")),
      report(
        "nap-2012-i-2", "labour-inspection", "2014-10-27", .continuous,
        Text(
          "The leaflet was handed out on all controls of agencies.",
          "Leták byl rozdáván při všech kontrolách agentur práce.")),
      report(
        "nap-2012-ii-3", "sppo", "2014-10-30", .fulfilled,
        Text(
          "A course for public prosecutors took place in October.",
          "V říjnu se uskutečnil kurz pro státní zástupce."),
        evidence: Text("Programme of the course", "program kurzu")),
      report(
        "nap-2012-iii-2", "sppo", "2014-10-30", .notFulfilled,
        Text(
          "The office's part is ready; without the files of the courts the analysis cannot be "
            + "finished.",
          "Část v gesci NSZ je hotova; bez soudních spisů nelze analýzu dokončit.")
      ),
      report(
        "nap-2012-iii-2", "icsp", "2014-11-03", .notFulfilled,
        Text(
          "The institute has offered to read the files; it has not been sent any.",
          "Institut nabídl prostudování spisů; žádné mu dosud nebyly zaslány.")),
      report(
        "nap-2012-i-2", "gcnm", "2014-11-05", .continuous,
        Text(
          "The information goes to the minorities' own papers.",
          "Informace se zveřejňují v periodikách národnostních menšin.")),
      report(
        "nap-2012-i-5", "gceo", "2014-11-10", .partly,
        Text(
          "The overview of other countries is ready; the proposal follows in spring.",
          "Přehled zahraničních opatření je zpracován; návrh bude předložen na jaře.")),
      report(
        "nap-2012-i-5", "gchr", "2014-11-10", .partly,
        Text(
          "The council has commented on the overview.",
          "Rada uplatnila k přehledu připomínky.")),
      report(
        "nap-2012-iv-4", "police", "2014-11-12", .continuous,
        Text(
          "Kept; the data on 2014 will be passed on in January.",
          "Statistika je vedena; údaje za rok 2014 budou předány v lednu.")),
      report(
        "nap-2012-iv-6", "police", "2014-11-12", .continuous,
        Text(
          "Three exchanges of operational findings since June.",
          "Od června proběhly tři výměny operativních poznatků."), restricted: true),
      report(
        "nap-2012-iii-3", "moh", "2014-11-14", .partly,
        Text(
          "A draft of the procedure is in comments.",
          "Návrh postupu je v připomínkovém řízení.")),
      report(
        "nap-2008-i-2", "moi", "2014-11-18", .continuous,
        Text(
          "The call for data on 2014 is ready to go out.",
          "Výzva k předložení údajů za rok 2014 je připravena k rozeslání.")),
      report(
        "nap-2012-i-3", "moi", "2014-11-18", .partly,
        Text(
          "The comments on the second draft are settled but for two of the MoLSA's.",
          "Připomínky k druhému návrhu jsou vypořádány, s výjimkou dvou připomínek MPSV.")),
      report(
        "nap-2012-iv-1", "moi", "2014-11-18", .partly,
        Text(
          "The answers of the NGOs are being worked in.",
          "Zapracovávají se odpovědi NNO.")),
      report(
        "nap-2012-iv-5", "moi", "2014-11-18", .partly,
        Text(
          "Nine of the members have sent their parts; the text will be ready by the end of the "
            + "year.",
          "Své části zaslalo devět členů; text bude dokončen do konce roku.")),
      report(
        "nap-2012-iv-3", "diaconia", "2014-11-19", .partly,
        Text(
          "Data on 2013 passed on late, in March.",
          "Údaje za rok 2013 byly předány opožděně, v březnu.")
      ),
      report(
        "nap-2012-iv-3", "lastrada", "2014-11-20", .partly,
        Text(
          "Data on 2013 passed on; asks for a form that says who counts as a victim.",
          "Údaje za rok 2013 byly předány; organizace žádá o formulář, který stanoví, kdo se "
            + "počítá za oběť.")),
      report(
        "nap-2012-iv-3", "magdala", "2014-11-21", .partly,
        Text("Data on 2013 passed on.", "Údaje za rok 2013 byly předány.")),
      report(
        "nap-2012-iv-1", "rfa", "2014-11-24", .partly,
        Text(
          "The administration has answered the questionnaire.",
          "Správa zodpověděla dotazník.")),
      report(
        "nap-2012-iv-3", "rr", "2014-11-25", .partly,
        Text(
          "No data on 2013: the clients' consent was missing; it is now asked for.",
          "Údaje za rok 2013 nebyly předány: chyběl souhlas klientek; nyní se již vyžaduje.")),
      report(
        "nap-2012-ii-4", "iom", "2014-11-28", .continuous,
        Text(
          "A course was held in Prague on 27 November, 31 consular officers.",
          "Dne 27. listopadu se v Praze uskutečnil kurz pro 31 konzulárních pracovníků."),
        evidence: Text("List of participants", "seznam účastníků")),
    ]
  }
}
