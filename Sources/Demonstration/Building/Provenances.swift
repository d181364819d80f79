import Coordination

extension Provenance {
  /// On public record, as far as the source says.
  static func read(_ source: String, note: String? = nil) -> Provenance {
    Provenance(source: source, note: note)
  }

  /// Modelled, with what is modelled; a source where a part of it is on record all the same.
  static func model(_ note: String, partly source: String? = nil) -> Provenance {
    Provenance(source: source, modelled: true, note: note)
  }
}

/// The texts that the demonstration was taken from, and how far each was read.
enum Reading {
  static let slides = "Presentation of the Czech National Rapporteur (slides, read whole)"
  static let membersPage =
    "Ministry of the Interior, page on the group (read excerpt), "
    + "https://www.mvcr.cz/clanek/mezirezortni-koordinacni-skupina-pro-oblast-boje-proti-"
    + "obchodovani-s-lidmi-mks.aspx"
  static let directive = "Directive 28/2005 of the Minister of the Interior (as cited, not read)"
  static let june2014 =
    "Public news item on the 11th meeting (read excerpt), "
    + "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21853747&doctype=ART"
  static let december2014 =
    "Public news item on the 12th meeting (read excerpt), "
    + "https://www.mvcr.cz/clanek/dvanacte-setkani-clenu-meziresortni-koordinacni-skupiny-pro-"
    + "oblast-boje-proti-obchodovani-s-lidmi.aspx"
  static let strategy2008 =
    "National Strategy 2008-2011 with its plan of tasks (read excerpt), "
    + "http://docplayer.cz/1365566-Narodni-strategie-boje-proti-obchodovani-s-lidmi.html ; "
    + "https://docslib.org/doc/5986592/national-strategy-to-combat-trafficking-in-human-beings-"
    + "2008-2011"
  static let strategy2012 =
    "Press release on the National Strategy 2012-2015 (read excerpt), "
    + "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21705833&doctype=ART"
  static let strategy2016 =
    "OSCE page on the National Strategy 2016-2019 (read excerpt), "
    + "https://communities.osce.org/pages/viewpage.action?pageId=591339"
  static let tip2017 =
    "US Trafficking in Persons Report 2017 (read excerpt, second hand), "
    + "https://docslib.org/doc/6999028/2017-trafficking-in-persons-report"
  static let antiTraffickingDay =
    "Ministry of the Interior on the European day against trafficking (read excerpt), "
    + "https://web.kurzy.cz/mvcr/clanek/zpravodajstvi-evropsky-den-boje-proti-obchodovani-s-lidmi.aspx"
  static let tip2021 =
    "US Trafficking in Persons Report 2021 (read excerpt), "
    + "https://www.state.gov/reports/2021-trafficking-in-persons-report/czech-republic/"
  static let october2022 =
    "Ministry of the Interior, news of 18 October 2022 (read excerpt), "
    + "https://www.mvcr.cz/mvcren/docDetail.aspx?docid=22411108&docType=ART"
  static let reportOn2010 =
    "News on the report on 2010 (read excerpt), "
    + "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21637497&doctype=ART"
  static let reportOn2014 =
    "News on the report on 2014, the seventh (read excerpt), "
    + "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21935478&docType=ART&prn=1"
}
