import Coordination

extension Demonstration {
  static var figuresOnVictims: [Figure] {
    [
      figure(
        "2014", .programmeEntered, "43", "persons", by: "Ministry of the Interior",
        note: "RO 39, BG 2, SK 1, CZ 1", at: Printed.report7),
      figure(
        "2014", .programmeCumulative, "186", "persons", by: "Ministry of the Interior",
        note: "at end of 2014", asOf: "2014-12-31", at: Printed.report7),
      figure(
        "2013", .programmeRomanian, "14", "persons", by: "Ministry of the Interior",
        note: "reported at the 11th meeting", warning: "one nationality only", at: Printed.meeting11
      ),
      figure(
        "2014", .programmeRomanianPartYear, "24", "persons", by: "Ministry of the Interior",
        note: "as of 25 June 2014", asOf: "2014-06-25", warning: "as-of figure; full year was 39",
        at: Printed.meeting11),
      figure(
        "2015", .molsaFunds, "6072000", "CZK",
        by: "Min. of Labour and Social Affairs via US State Dept", note: "14 % more than 2014",
        at: Printed.tip2016),
      figure(
        "2015", .programmeEntered, "4", "persons", by: "Ministry of the Interior via US State Dept",
        at: Printed.tip2018),
      figure(
        "2016", .programmeEntered, "14", "persons",
        by: "Ministry of the Interior via US State Dept", at: Printed.tip2018),
      figure(
        "2017", .programmeEntered, "24", "persons",
        by: "Ministry of the Interior via US State Dept",
        note: "17 labour, 7 sexual; CZ 9, UA 5, MD 5, PH 2, SK 1, VN 1, and 1 printed 'Nigerien'",
        at: Printed.tip2018),
      figure(
        "2018", .programmeEntered, "17", "persons",
        by: "Ministry of the Interior via US State Dept",
        note: "5 labour, 2 sexual, 10 both; PH 9, SL 1, RO 1, CZ 6; referred by police 10, NGOs 7",
        at: Printed.tip2019),
      figure(
        "2019", .programmeEntered, "15", "persons",
        by: "Ministry of the Interior via US State Dept",
        note: "11 men 4 women; PH 6, SK 1, CZ 8; referred by police 11, NGOs 4", at: Printed.tip2020
      ),
      figure(
        "2020", .programmeEntered, "13", "persons",
        by: "Ministry of the Interior via US State Dept",
        note: "6 men 7 women; referred by police 3, NGOs 8, jointly 2", at: Printed.tip2021),
      figure(
        "2021", .programmeEntered, "11", "persons",
        by: "Ministry of the Interior via US State Dept",
        note:
          "6 men 5 women; CZ 5, MN 6 (the six were later removed from the Programme); police 3, "
          + "NGOs 8; one reported jointly", at: Printed.tip2022),
      figure(
        "2016", .ngoServed, "139", "persons", by: "NGOs via MoI/US State Dept",
        of: "victims and potential victims",
        warning: "counts people of several years; never add to Programme entries",
        at: Printed.tip2018),
      figure(
        "2017", .ngoServed, "137", "persons", by: "NGOs via MoI/US State Dept",
        of: "victims and potential victims",
        warning: "counts people of several years; never add to Programme entries",
        at: Printed.tip2018),
      figure(
        "2018", .ngoServed, "180", "persons", by: "NGOs via MoI/US State Dept",
        of: "victims and potential victims",
        warning: "counts people of several years; never add to Programme entries",
        at: Printed.tip2019),
      figure(
        "2019", .ngoServed, "259", "persons", by: "NGOs via MoI/US State Dept",
        of: "victims and potential victims",
        warning: "counts people of several years; never add to Programme entries",
        at: Printed.tip2020),
      figure(
        "2020", .ngoServed, "317", "persons", by: "NGOs via MoI/US State Dept",
        of: "victims and potential victims",
        warning: "counts people of several years; never add to Programme entries",
        at: Printed.tip2021),
      figure(
        "2021", .ngoServed, "250", "persons", by: "NGOs via MoI/US State Dept",
        of: "victims and potential victims",
        warning: "counts people of several years; never add to Programme entries",
        at: Printed.tip2022),
      figure(
        "2023", .programmeCumulative, "317", "persons", by: "Ministry of the Interior",
        note: "as of 18 Oct 2023", asOf: "2023-10-18",
        warning: "the same number 317 as NGO clients 2020: coincidence, a trap",
        at: Printed.police2023),
    ]
  }
}
