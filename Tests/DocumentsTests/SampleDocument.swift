import Coordination
import Documents

/// A document with a part of every sort.
enum SampleDocument {
  static func document(in language: Language = .czech) -> Document {
    var document = Document("Zápis & <pokus>", in: language)
    document.reference = "MV-1/OBP"
    document.day = CalendarDay(iso: "2014-12-08")
    document.blocks += [
      .facts([
        Document.Fact("Datum", "8. prosince"), Document.Fact("Kontakt", "odbor\nNad Štolou 3"),
      ]),
      .note(Document.Words("Modelováno.", .emphasis)),
      .heading(level: 2, "Prázdný"),
      .heading(level: 2, "Průběh"),
      .heading(level: 3, "1. Zahájení"),
      .paragraph(
        Document.Words("MV: ", .strong) + "sešli se v Praze  <b> ]]> &amp; \"x\""
          + Document.Words("https://example.org/a?b=1&c=2", .link)),
      .list([
        Document.Item(number: 1, "jedna"), Document.Item(number: 2, "dvě"),
        Document.Item(number: 5, "pět"),
      ]),
      .list([Document.Item("odrážka")]),
      .table(
        Document.Table(
          [
            Document.Table.Column("Úkol"), Document.Table.Column("Pro", .right),
            Document.Table.Column("Podpis", forHands: true),
          ],
          rows: [["a|b", "13", ""], ["", "0", ""]],
          caption: Document.Words("Nové úkoly:", .strong))),
      .heading(level: 2, "Podpisy"),
      .signatures([
        Document.Signature("Zapsal", ["pracovník"]),
        Document.Signature("Ověřil", ["vedoucí oddělení, které má velmi dlouhý název", "druhý"]),
        Document.Signature("Schváleno", ["dosud ne"], signed: false),
      ]),
      .pageBreak,
      .heading(level: 2, "Příloha"),
      .table(Document.Table([Document.Table.Column("Č.")], rows: [["1"]])),
    ]
    return document
  }
}
