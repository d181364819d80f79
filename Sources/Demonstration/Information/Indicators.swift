import Coordination

/// What the figures on record count, in both languages; the word is a part of the figure's id.
struct Indicator {
  var word: String
  var english: String
  var czech: String

  static let convicted = Indicator(
    word: "convicted", english: "persons convicted of trafficking",
    czech: "osoby uznané vinnými z obchodování s lidmi")
  static let investigated = Indicator(
    word: "investigated", english: "cases investigated",
    czech: "vyšetřované případy")
  static let broughtToCourt = Indicator(
    word: "brought-to-court", english: "cases brought to court",
    czech: "případy předložené soudu")
  static let funding = Indicator(
    word: "funding", english: "funding of domestic anti-trafficking programmes",
    czech: "financování domácích programů boje proti obchodování s lidmi")
  static let repatriations = Indicator(
    word: "repatriations", english: "funded safe repatriations",
    czech: "hrazené bezpečné návraty")
  static let policeVictims = Indicator(
    word: "police-victims", english: "victims in police statistics",
    czech: "oběti v policejních statistikách")
  static let offences = Indicator(
    word: "offences", english: "offences of trafficking detected",
    czech: "zjištěné trestné činy obchodování s lidmi")
  static let prosecuted = Indicator(
    word: "prosecuted", english: "persons prosecuted for trafficking",
    czech: "osoby stíhané za obchodování s lidmi")
  static let sentenced = Indicator(
    word: "sentenced", english: "persons sentenced for trafficking",
    czech: "osoby odsouzené za obchodování s lidmi")
  static let programmeEntered = Indicator(
    word: "programme-entered", english: "victims entered into the Programme",
    czech: "oběti zařazené do Programu")
  static let programmeCumulative = Indicator(
    word: "programme-cumulative", english: "Programme victims, cumulative since 2003",
    czech: "oběti zařazené do Programu celkem od roku 2003")
  static let programmeRomanian = Indicator(
    word: "programme-romanian", english: "Romanian nationals entered into the Programme",
    czech: "občané Rumunska zařazení do Programu")
  static let programmeRomanianPartYear = Indicator(
    word: "programme-romanian-part-year",
    english: "Romanian nationals entered into the Programme, part year",
    czech: "občané Rumunska zařazení do Programu, část roku")
  static let molsaFunds = Indicator(
    word: "molsa-funds", english: "MLSA funds to NGOs caring for victims",
    czech: "dotace MPSV nevládním organizacím pečujícím o oběti")
  static let ngoServed = Indicator(
    word: "ngo-served", english: "persons served by government-funded NGOs",
    czech: "osoby, jimž poskytly služby nevládní organizace financované státem")
  static let labourConvictions = Indicator(
    word: "labour-convictions", english: "convictions for labour trafficking since 2010",
    czech: "odsouzení za obchodování s lidmi k pracovnímu vykořisťování od roku 2010")
  static let childrenShare = Indicator(
    word: "children-share", english: "share of children among identified victims",
    czech: "podíl dětí mezi identifikovanými oběťmi")
  static let hotlineCalls = Indicator(
    word: "hotline-calls", english: "calls to the government-funded hotline",
    czech: "hovory na linku pomoci financovanou státem")
  static let tipPlacement = Indicator(
    word: "tip-placement", english: "US TIP placement (year of the report)",
    czech: "zařazení ve zprávě USA o obchodování s lidmi (rok zprávy)")
  static let slovakiaProgramme = Indicator(
    word: "slovakia-programme", english: "SLOVAKIA: victims entered into the programme",
    czech: "SLOVENSKO: oběti zařazené do programu")
}
