import Coordination

/// Where the figures were printed.
enum Printed {
  static let radioPrague2005 =
    "http://m.radio.cz/en/section-archive/news/2005-06-05"
  static let tip2009 =
    "http://www.unhcr.org/refworld/country,,,,CZE,4562d8b62,4a4214c128,0.html"
  static let tip2010Quoted =
    "http://absoluteastronomy.com/topics/Human_trafficking_in_the_Czech_Republic"
  static let report7 =
    "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21935478&docType=ART&prn=1"
  static let meeting11 =
    "https://www.mvcr.cz/isdoc/docDetail.aspx?docid=21853747&doctype=ART"
  static let tip2016 =
    "https://docslib.org/doc/5762956/2016-trafficking-in-persons-report"
  static let tip2018 =
    "https://preview.state.gov/reports/2018-trafficking-in-persons-report/czech-republic/"
  static let tip2019 =
    "https://www.state.gov/reports/2019-trafficking-in-persons-report-2/czech-republic/"
  static let tip2020 =
    "https://www.state.gov/reports/2020-trafficking-in-persons-report/czech-republic/"
  static let tip2021 =
    "https://www.state.gov/reports/2021-trafficking-in-persons-report/czech-republic/"
  static let tip2022 =
    "https://www.state.gov/reports/2022-trafficking-in-persons-report/czech-republic/"
  static let police2023 =
    "https://www.policie.cz/clanek/pripominame-si-evropsky-den-boje-proti-obchodovani-s-lid"
    + "mi.aspx"
  static let radioPrague2020 =
    "https://english.radio.cz/coe-urges-czechs-boost-efforts-combat-human-trafficking-sexua"
    + "l-labour-8108212"
  static let czechRadio2020 =
    "https://www.radio.cz/cz/rubrika/zpravy/odbornici-re-vyzvali-cr-k-lepsimu-boji-proti-ob"
    + "chodovani-s-lidmi"
  static let tip2017 =
    "https://docslib.org/doc/6999028/2017-trafficking-in-persons-report"
  static let slovakMinistry =
    "http://www.minv.sk/?statistika_obchodovanie_s_ludmi"
}

extension Demonstration {
  var figures: [Figure] { figuresOnCrime + figuresOnVictims + figuresForComparison }

  func figure(
    _ year: String, _ indicator: Indicator, _ value: String, _ unit: Text, by source: Text,
    note: Text? = nil, of population: Text? = nil, asOf: String? = nil,
    warning: Text? = nil, at url: String
  ) -> Figure {
    var figure = Figure(id: id("fig-\(year)-\(indicator.word)"))
    figure.year = year
    figure.indicator = indicator.english
    figure.indicatorCs = indicator.czech
    figure.value = value
    figure.unit = say(unit)
    figure.breakdown = say(note)
    figure.asOf = asOf.map(theDay)
    figure.source = say(source)
    figure.population = say(population)
    figure.comparable = warning == nil
    figure.warning = say(warning)
    figure.provenance = say(.read(Text("As printed at ", "Podle znění na adrese ") + url))
    return figure
  }
}
