import Coordination

extension Demonstration {
  static var figuresOnCrime: [Figure] {
    [
      figure(
        "2003", .convicted, "5", "persons", by: "US State Dept via Radio Prague",
        note: "'up from 5 the previous year'", at: Printed.radioPrague2005),
      figure(
        "2004", .investigated, "30", "cases", by: "US State Dept via Radio Prague",
        at: Printed.radioPrague2005),
      figure(
        "2004", .broughtToCourt, "19", "cases", by: "US State Dept via Radio Prague",
        at: Printed.radioPrague2005),
      figure(
        "2004", .convicted, "12", "persons", by: "US State Dept via Radio Prague",
        at: Printed.radioPrague2005),
      figure(
        "2008", .funding, "450000", "USD", by: "US State Dept (TIP 2009)",
        note: "of it more than 280000 for victim assistance", at: Printed.tip2009),
      figure(
        "2008", .repatriations, "10", "persons", by: "US State Dept (TIP 2009)",
        note: "'during the reporting period'", warning: "US reporting period, not calendar year",
        at: Printed.tip2009),
      figure(
        "2009", .funding, "456000", "USD", by: "US State Dept (TIP 2010) as quoted",
        note: "approximately; 213000 for victim assistance", at: Printed.tip2010Quoted),
      figure(
        "2014", .policeVictims, "67", "persons", by: "Police of the CR via MoI",
        note: "most in Hradec Kralove, then Plzen and Liberec regions", at: Printed.report7),
      figure(
        "2014", .offences, "20", "offences", by: "Police of the CR via MoI", at: Printed.report7),
      figure("2014", .prosecuted, "16", "persons", by: "MoI 7th report", at: Printed.report7),
      figure("2014", .sentenced, "6", "persons", by: "MoI 7th report", at: Printed.report7),
      figure(
        "2015", .policeVictims, "92", "persons", by: "Police via US State Dept",
        warning: "police changed the method in 2017: not comparable with earlier years",
        at: Printed.tip2018),
      figure(
        "2016", .policeVictims, "38", "persons", by: "Police via US State Dept",
        warning: "police changed the method in 2017: not comparable with earlier years",
        at: Printed.tip2018),
      figure(
        "2017", .policeVictims, "14", "persons", by: "Police via US State Dept",
        note: "2017: of them 10 minors",
        warning: "police changed the method in 2017: not comparable with earlier years",
        at: Printed.tip2018),
      figure(
        "2018", .policeVictims, "11", "persons", by: "Police via US State Dept", note: "all girls",
        warning: "police changed the method in 2017: not comparable with earlier years; the MoI "
          + "reported a different police figure (10 adults referred)", at: Printed.tip2019),
      figure(
        "2010-2019", .labourConvictions, "8", "convictions", by: "GRETA via Radio Prague",
        note: "report of Feb 2020", at: Printed.radioPrague2020),
      figure(
        "2016-2018", .childrenShare, "almost half", "text", by: "GRETA via Radio Prague",
        at: Printed.czechRadio2020),
      figure(
        "2016", .hotlineCalls, "600", "calls", by: "US State Dept (TIP 2017)",
        note: "approximately", at: Printed.tip2017),
    ]
  }
}
