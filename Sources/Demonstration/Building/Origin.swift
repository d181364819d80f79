/// Where a record comes from, in both languages: what its provenance is made of.
struct Origin {
  var source: Text?
  var isModelled = false
  var note: Text?

  /// On public record, as far as the source says.
  static func read(_ source: Text, note: Text? = nil) -> Origin {
    Origin(source: source, note: note)
  }

  /// Modelled, with what is modelled; a source where a part of it is on record all the same.
  static func model(_ note: Text, partly source: Text? = nil) -> Origin {
    Origin(source: source, isModelled: true, note: note)
  }
}

/// The texts that the demonstration was taken from, and how far each was read.
enum Reading {
  static let slides = Text(
    "Presentation of the Czech National Rapporteur (slides, read whole)",
    "Prezentace českého Národního zpravodaje (snímky, přečteny celé)")
  static let membersPage =
    Text(
      "Ministry of the Interior, page on the group (read excerpt), ",
      "Ministerstvo vnitra, stránka o skupině (přečten výňatek), ")
    + "https://www.mvcr.cz/clanek/mezirezortni-koordinacni-skupina-pro-oblast-boje-"
    + "proti-obchodovani-s-lidmi-mks.aspx"
  static let directive = Text(
    "Directive 28/2005 of the Minister of the Interior (as cited, not read)",
    "Pokyn ministra vnitra č. 28/2005 (podle citace, nepřečteno)")
  static let june2014 =
    Text(
      "Public news item on the 11th meeting (read excerpt), ",
      "Veřejná zpráva o 11. jednání (přečten výňatek), ")
    + "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21853747&doctype=ART"
  static let december2014 =
    Text(
      "Public news item on the 12th meeting (read excerpt), ",
      "Veřejná zpráva o 12. jednání (přečten výňatek), ")
    + "https://www.mvcr.cz/clanek/dvanacte-setkani-clenu-meziresortni-koordinacni-s"
    + "kupiny-pro-oblast-boje-proti-obchodovani-s-lidmi.aspx"
  static let strategy2008 =
    Text(
      "National Strategy 2008-2011 with its plan of tasks (read excerpt), ",
      "Národní strategie 2008–2011 s plánem úkolů (přečten výňatek), ")
    + "http://docplayer.cz/1365566-Narodni-strategie-boje-proti-obchodovani-s-lidmi"
    + ".html ; https://docslib.org/doc/5986592/national-strategy-to-combat-traffick"
    + "ing-in-human-beings-2008-2011"
  static let strategy2012 =
    Text(
      "Press release on the National Strategy 2012-2015 (read excerpt), ",
      "Tisková zpráva k Národní strategii 2012–2015 (přečten výňatek), ")
    + "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21705833&doctype=ART"
  static let strategy2016 =
    Text(
      "OSCE page on the National Strategy 2016-2019 (read excerpt), ",
      "Stránka OBSE o Národní strategii 2016–2019 (přečten výňatek), ")
    + "https://communities.osce.org/pages/viewpage.action?pageId=591339"
  static let tip2017 =
    Text(
      "US Trafficking in Persons Report 2017 (read excerpt, second hand), ",
      "Zpráva Ministerstva zahraničí USA o obchodování s lidmi 2017 (přečten výňatek, z druhé "
        + "ruky), ") + "https://docslib.org/doc/6999028/2017-trafficking-in-persons-report"
  static let antiTraffickingDay =
    Text(
      "Ministry of the Interior on the European day against trafficking (read excerpt), ",
      "Ministerstvo vnitra k Evropskému dni boje proti obchodování s lidmi (přečten výňatek), ")
    + "https://web.kurzy.cz/mvcr/clanek/zpravodajstvi-evropsky-den-boje-proti-obcho"
    + "dovani-s-lidmi.aspx"
  static let tip2021 =
    Text(
      "US Trafficking in Persons Report 2021 (read excerpt), ",
      "Zpráva Ministerstva zahraničí USA o obchodování s lidmi 2021 (přečten výňatek), ")
    + "https://www.state.gov/reports/2021-trafficking-in-persons-report/czech-repub"
    + "lic/"
  static let october2022 =
    Text(
      "Ministry of the Interior, news of 18 October 2022 (read excerpt), ",
      "Ministerstvo vnitra, zpráva ze dne 18. října 2022 (přečten výňatek), ")
    + "https://www.mvcr.cz/mvcren/docDetail.aspx?docid=22411108&docType=ART"
  static let reportOn2010 =
    Text(
      "News on the report on 2010 (read excerpt), ",
      "Zpravodajství o zprávě za rok 2010 (přečten výňatek), ")
    + "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21637497&doctype=ART"
  static let reportOn2014 =
    Text(
      "News on the report on 2014, the seventh (read excerpt), ",
      "Zpravodajství o zprávě za rok 2014, v pořadí sedmé (přečten výňatek), ")
    + "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21935478&docType=ART&prn=1"
}
