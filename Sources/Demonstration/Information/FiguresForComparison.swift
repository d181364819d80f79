import Coordination

extension Demonstration {
  /// Of another country, or another government's opinion: never to be added to the country's own.
  var figuresForComparison: [Figure] {
    [
      figure(
        "2009", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: Printed.tip2009),
      figure(
        "2011", .tipPlacement, "Tier 2", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://www.refworld.org/reference/annualreport/usdos/2011/en/79612"),
      figure(
        "2012", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "http://www.unhcr.org/refworld/publisher,USDOS,,CZE,4fe30cd1c,0.html"),
      figure(
        "2013", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://www.refworld.org/reference/annualreport/usdos/2013/en/92549"),
      figure(
        "2014", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://webarchive.archive.unhcr.org/20230606163809oe_/https://www.refworld.org/docid/"
          + "53aaba0614.html"),
      figure(
        "2015", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "http://www.refworld.org/category,COI,,,CZE,55b73bfa9,0.html"),
      figure(
        "2017", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://www.ecoi.net/en/document/1402498.html"),
      figure(
        "2018", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://www.ecoi.net/en/document/1437444.html"),
      figure(
        "2019", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://www.ecoi.net/de/dokument/2010788.html"),
      figure(
        "2020", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://www.ecoi.net/en/document/2036247.html"),
      figure(
        "2021", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://thefederalnewswire.com/stories/630955943-2021-trafficking-in-persons-report-cz"
          + "ech-republic"),
      figure(
        "2022", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://www.ecoi.net/en/document/2077695.html"),
      figure(
        "2023", .tipPlacement, "Tier 1", .tier, by: .stateDepartment,
        note: .mostlyYearBefore, warning: .yearOfReport,
        at: "https://statenewswire.com/stories/644592232-2023-trafficking-in-persons-report-czech-r"
          + "epublic"),
      figure(
        "2011", .slovakiaProgramme, "31", .persons, by: .slovakMinistry,
        warning: .anotherCountry, at: Printed.slovakMinistry),
      figure(
        "2012", .slovakiaProgramme, "22", .persons, by: .slovakMinistry,
        warning: .anotherCountry, at: Printed.slovakMinistry),
      figure(
        "2013", .slovakiaProgramme, "30", .persons, by: .slovakMinistry,
        warning: .anotherCountry, at: Printed.slovakMinistry),
      figure(
        "2014", .slovakiaProgramme, "34", .persons, by: .slovakMinistry,
        warning: .anotherCountry, at: Printed.slovakMinistry),
      figure(
        "2015", .slovakiaProgramme, "25", .persons, by: .slovakMinistry,
        warning: .anotherCountry, at: Printed.slovakMinistry),
      figure(
        "2016", .slovakiaProgramme, "21", .persons, by: .slovakMinistry,
        warning: .anotherCountry, at: Printed.slovakMinistry),
      figure(
        "2017", .slovakiaProgramme, "19", .persons, by: .slovakMinistry,
        warning: .anotherCountry, at: Printed.slovakMinistry),
    ]
  }
}
