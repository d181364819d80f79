import Coordination

extension Demonstration {
  var figuresOnCrime: [Figure] {
    [
      figure(
        "2003", .convicted, "5", .persons, by: .stateDepartmentOnRadio,
        note: Text("'up from 5 the previous year'", "„nárůst z 5 v předchozím roce“"),
        at: Printed.radioPrague2005),
      figure(
        "2004", .investigated, "30", .cases, by: .stateDepartmentOnRadio,
        at: Printed.radioPrague2005),
      figure(
        "2004", .broughtToCourt, "19", .cases, by: .stateDepartmentOnRadio,
        at: Printed.radioPrague2005),
      figure(
        "2004", .convicted, "12", .persons, by: .stateDepartmentOnRadio,
        at: Printed.radioPrague2005),
      figure(
        "2008", .funding, "450000", .dollars, by: .tip2009,
        note: Text(
          "of it more than 280000 for victim assistance",
          "z toho více než 280 000 na pomoc obětem"),
        at: Printed.tip2009),
      figure(
        "2008", .repatriations, "10", .persons, by: .tip2009,
        note: Text("'during the reporting period'", "„během sledovaného období“"),
        warning: .reportingPeriod,
        at: Printed.tip2009),
      figure(
        "2009", .funding, "456000", .dollars, by: .tip2010,
        note: Text(
          "approximately; 213000 for victim assistance", "přibližně; 213 000 na pomoc obětem"),
        at: Printed.tip2010Quoted),
      figure(
        "2014", .policeVictims, "67", .persons, by: .police,
        note: Text(
          "most in Hradec Kralove, then Plzen and Liberec regions",
          "nejvíce v Královéhradeckém, dále v Plzeňském a Libereckém kraji"), at: Printed.report7),
      figure(
        "2014", .offences, "20", .offences, by: .police, at: Printed.report7),
      figure("2014", .prosecuted, "16", .persons, by: .seventhReport, at: Printed.report7),
      figure("2014", .sentenced, "6", .persons, by: .seventhReport, at: Printed.report7),
      figure(
        "2015", .policeVictims, "92", .persons, by: .policeByStateDepartment,
        warning: .newMethod,
        at: Printed.tip2018),
      figure(
        "2016", .policeVictims, "38", .persons, by: .policeByStateDepartment,
        warning: .newMethod,
        at: Printed.tip2018),
      figure(
        "2017", .policeVictims, "14", .persons, by: .policeByStateDepartment,
        note: Text("2017: of them 10 minors", "2017: z toho 10 nezletilých"),
        warning: .newMethod,
        at: Printed.tip2018),
      figure(
        "2018", .policeVictims, "11", .persons, by: .policeByStateDepartment,
        note: Text("all girls", "vesměs dívky"),
        warning: .newMethod
          + Text(
            "; the MoI reported a different police figure (10 adults referred)",
            "; MV uvedlo odlišný policejní údaj (předáno 10 dospělých osob)"), at: Printed.tip2019),
      figure(
        "2010-2019", .labourConvictions, "8", .convictions, by: .gretaOnRadio,
        note: Text("report of Feb 2020", "zpráva z února 2020"), at: Printed.radioPrague2020),
      figure(
        "2016-2018", .childrenShare, say("almost half", "téměř polovina"), .inWords,
        by: .gretaOnRadio,
        at: Printed.czechRadio2020),
      figure(
        "2016", .hotlineCalls, "600", .calls, by: .tip2017,
        note: Text("approximately", "přibližně"), at: Printed.tip2017),
    ]
  }
}
