import Coordination
import Phrases

/// How a page of HTML looks, on a screen and on paper.
enum HTMLStyle {
  /// The style sheet of a document.
  static func sheet(isLandscape: Bool, _ language: Language) -> String {
    let pageOf = Phrases(language).documents.pageOf
    let page = """
      @page { size: A4\(isLandscape ? " landscape" : ""); margin: 25mm 20mm 20mm; }
      @page { @bottom-center { font: 9pt "Liberation Sans", Arial, sans-serif; \
      content: "\(pageOf.before)" counter(page) "\(pageOf.between)" counter(pages); } }

      """
    return screen + page + paper
  }

  private static let screen = """
    html { font: 100%/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; color: #111; background: #fff; }
    body { margin: 0; }
    main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1.5rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
    h3 { font-size: 1.02rem; margin: 1.4rem 0 .4rem; }
    p { margin: 0 0 .6rem; }
    p, li, dd, td, th { overflow-wrap: break-word; }
    ul, ol { margin: 0 0 .8rem; padding-left: 2rem; }
    li { margin-bottom: .2rem; }
    .points, .points ul { list-style: none; margin-bottom: 0; padding-left: 1.5rem; }
    .points { margin-bottom: .8rem; }
    dl { margin: 0 0 1rem; }
    dl > div { display: flex; flex-wrap: wrap; gap: 0 .8rem; margin-bottom: .2rem; }
    dt { flex: 0 0 11rem; font-weight: bold; }
    dd { flex: 1 1 14rem; margin: 0; }
    .signatures dt { padding-top: 1.2rem; }
    .signatures dd { flex-basis: 100%; padding-left: 11.8rem; box-sizing: border-box; padding-top: 1.2rem; }
    .signatures dt + dd { flex-basis: 14rem; padding-left: 0; }
    .hand { display: block; width: 16rem; max-width: 100%; height: 2.2rem; border-bottom: 1px dotted #111; }
    .note { margin: 0 0 .6rem; padding-left: .8rem; border-left: 3px solid #767676; }
    table { width: 100%; border-collapse: collapse; margin: 0 0 1.2rem; }
    caption { text-align: left; padding: .3rem 0; }
    th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
    th { background: #ececec; }
    .right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .centre { text-align: center; }
    .by-hand { min-width: 8rem; height: 2.2rem; }
    a { color: #003c8f; }

    """

  private static let paper = """
    @media print {
    html { font-size: 10.5pt; }
    main { max-width: none; padding: 0 1px; }
    h1, h2, h3, caption, dt { break-after: avoid; }
    tr, li, dl > div { break-inside: avoid; }
    .signatures, .short { break-inside: avoid; }
    .new-page { break-before: page; }
    thead { display: table-header-group; }
    p, li, dd { orphans: 2; widows: 2; }
    a { color: inherit; }
    }

    """
}
