import Coordination

extension Demonstration {
  var figuresOnVictims: [Figure] {
    [
      figure(
        "2014", .programmeEntered, "43", .persons, by: .ministry,
        note: .same("RO 39, BG 2, SK 1, CZ 1"), at: Printed.report7),
      figure(
        "2014", .programmeCumulative, "186", .persons, by: .ministry,
        note: Text("at end of 2014", "ke konci roku 2014"), asOf: "2014-12-31",
        at: Printed.report7),
      figure(
        "2013", .programmeRomanian, "14", .persons, by: .ministry,
        note: Text("reported at the 11th meeting", "sděleno na 11. jednání"),
        warning: Text("one nationality only", "pouze jedna státní příslušnost"),
        at: Printed.meeting11
      ),
      figure(
        "2014", .programmeRomanianPartYear, "24", .persons, by: .ministry,
        note: Text("as of 25 June 2014", "k 25. červnu 2014"), asOf: "2014-06-25",
        warning: Text(
          "as-of figure; full year was 39", "údaj k určitému dni; za celý rok jich bylo 39"),
        at: Printed.meeting11),
      figure(
        "2015", .molsaFunds, "6072000", .crowns,
        by: .molsaByStateDepartment,
        note: Text("14 % more than 2014", "o 14 % více než v roce 2014"),
        at: Printed.tip2016),
      figure(
        "2015", .programmeEntered, "4", .persons, by: .ministryByStateDepartment,
        at: Printed.tip2018),
      figure(
        "2016", .programmeEntered, "14", .persons,
        by: .ministryByStateDepartment, at: Printed.tip2018),
      figure(
        "2017", .programmeEntered, "24", .persons,
        by: .ministryByStateDepartment,
        note: Text(
          "17 labour, 7 sexual; CZ 9, UA 5, MD 5, PH 2, SK 1, VN 1, and 1 printed 'Nigerien'",
          "17 pracovní, 7 sexuální vykořisťování; CZ 9, UA 5, MD 5, PH 2, SK 1, VN 1 a 1 uvedený "
            + "jako „Nigerien“"),
        at: Printed.tip2018),
      figure(
        "2018", .programmeEntered, "17", .persons,
        by: .ministryByStateDepartment,
        note: Text(
          "5 labour, 2 sexual, 10 both; PH 9, SL 1, RO 1, CZ 6; referred by police 10, NGOs 7",
          "5 pracovní, 2 sexuální, 10 obojí vykořisťování; PH 9, SL 1, RO 1, CZ 6; předáno "
            + "policií 10, NNO 7"),
        at: Printed.tip2019),
      figure(
        "2019", .programmeEntered, "15", .persons,
        by: .ministryByStateDepartment,
        note: Text(
          "11 men 4 women; PH 6, SK 1, CZ 8; referred by police 11, NGOs 4",
          "11 mužů, 4 ženy; PH 6, SK 1, CZ 8; předáno policií 11, NNO 4"), at: Printed.tip2020
      ),
      figure(
        "2020", .programmeEntered, "13", .persons,
        by: .ministryByStateDepartment,
        note: Text(
          "6 men 7 women; referred by police 3, NGOs 8, jointly 2",
          "6 mužů, 7 žen; předáno policií 3, NNO 8, společně 2"), at: Printed.tip2021),
      figure(
        "2021", .programmeEntered, "11", .persons,
        by: .ministryByStateDepartment,
        note: Text(
          "6 men 5 women; CZ 5, MN 6 (the six were later removed from the Programme); police 3, "
            + "NGOs 8; one reported jointly",
          "6 mužů, 5 žen; CZ 5, MN 6 (těchto šest bylo později z Programu vyřazeno); policie 3, "
            + "NNO 8; jeden případ oznámen společně"), at: Printed.tip2022),
      figure(
        "2016", .ngoServed, "139", .persons, by: .ngos,
        of: .potentialVictims,
        warning: .severalYears,
        at: Printed.tip2018),
      figure(
        "2017", .ngoServed, "137", .persons, by: .ngos,
        of: .potentialVictims,
        warning: .severalYears,
        at: Printed.tip2018),
      figure(
        "2018", .ngoServed, "180", .persons, by: .ngos,
        of: .potentialVictims,
        warning: .severalYears,
        at: Printed.tip2019),
      figure(
        "2019", .ngoServed, "259", .persons, by: .ngos,
        of: .potentialVictims,
        warning: .severalYears,
        at: Printed.tip2020),
      figure(
        "2020", .ngoServed, "317", .persons, by: .ngos,
        of: .potentialVictims,
        warning: .severalYears,
        at: Printed.tip2021),
      figure(
        "2021", .ngoServed, "250", .persons, by: .ngos,
        of: .potentialVictims,
        warning: .severalYears,
        at: Printed.tip2022),
      figure(
        "2023", .programmeCumulative, "317", .persons, by: .ministry,
        note: Text("as of 18 Oct 2023", "k 18. říjnu 2023"), asOf: "2023-10-18",
        warning: Text(
          "the same number 317 as NGO clients 2020: coincidence, a trap",
          "totéž číslo 317 jako klienti NNO v roce 2020: náhodná shoda, pozor na záměnu"),
        at: Printed.police2023),
    ]
  }
}
