extension MeetingScript {
  /// The 12th meeting, typed in Czech.
  static let czech = MeetingScript(
    language: "cs",
    withoutEntry: """
      #zahájení
      Přítomni: místopředseda, tajemník, MŠMT, MZV, MZd, MPSV, PP PČR, NSZ, RVLP, LSČR, DČCE
      Zastupuje: Magdala sociální pracovnice projektu Magdala, písemné pověření ze dne 5. prosince 2014
      Omluveni: RVRP, R-R
      Předsedající: místopředseda, písemné pověření ministra vnitra ze dne 1. prosince 2014
      Zapisovatel: referent odboru bezpečnostní politiky
      Ověřovatelé: zástupce MZV, zástupkyně La Strada Česká republika
      další bod
      schválení: 11
      čas: 10:10
      další bod
      LSČR: azylové domy jsou od řijna plné; o financování je třeba rozhodnout do konce roku.
      s/řijna/října/
      #čas 10:20
      hlasování 12:0:0
      #čas 10:25
      vřena v lednu.
      #čas 10:35
      bod: 4
      #kolo
      >
      #čas 10:55
      další bod
      PP PČR: spolupráce s rumunskou polcií je dobrá.
      s|polcií|policií|
      #hlas MV, MŠMT, MZV, MZd, MSp, MPSV, PP PČR, NSZ, RVLP pro
      #hlas DČCE, LSČR, Magdala, IOM pro
      #hlas PP PČR zdržel se
      #endvote
      #čas 11:05
      další bod
      MSp: úmluva byla otevřena k podpisu; obchod s organy zatím není samostatným trestným činem.
      s/organy/orgány/g
      i/úmluva byla otevřena/MV: žádá Ministerstvo spravedlnosti o stanovisko./
      uvě do 28.2.2015
      další bod
      #čas 11:25
      hlasování 8:0:0
      další bod
      další bod
      #čas 11:40
      #ukončení
      """,
    steps: typed(
      """
      #zahájení
      Přítomni: místopředseda, tajemník, MŠMT, MZV, MZd, MPSV, PP PČR, NSZ, RVLP, LSČR, DČCE
      Zastupuje: Magdala sociální pracovnice projektu Magdala, písemné pověření ze dne 5. prosince 2014
      Omluveni: RVRP, R-R
      Předsedající: místopředseda, písemné pověření ministra vnitra ze dne 1. prosince 2014
      Zapisovatel: referent odboru bezpečnostní politiky
      Ověřovatelé: zástupce MZV, zástupkyně La Strada Česká republika
      Předsedající zahajuje jednání a konstatuje, že skupina je usnášeníschopná.
      program+ Podklady pro výroční zprávu za rok 2014
      další bod
      K zápisu z 11. jednání nebyly vzneseny připomínky.
      schválení: 11
      čas: 10:10
      další bod
      MV: předkládá přehled plnění úkolů akčního plánu 2012–2015.
      LSČR: azylové domy jsou od řijna plné; o financování je třeba rozhodnout do konce roku.
      s/řijna/října/
      #čas 10:20
      přítomen+ MSp
      """)
      + [
        .key("\u{1B}OS", shows: "Vyberte úkol k hodnocení"), .words("III.2"),
        .key("\r", shows: "III.2"), .words("částeč"), .key("\t", shows: "částečně"),
        .words("Analýza byla předložena, závěry jdou do připomínek"),
        .key("\r", shows: "III.2 splněno částečně"),
      ]
      + typed(
        """
        usnesení: bere na vědomí informaci o stavu plnění úkolů
        hlasování 12:0:0
        #čas 10:25
        přítomen+ IOM
        """)
      + [.killed(typed: "MPSV: výzva na azylové domy bude uza", at: "10:30")]
      + typed(
        """
        vřena v lednu.
        … Výsledky budou známy v březnu.
        #čas 10:35
        bod: 4
        #kolo
        připravuje výroční zprávu za rok 2014; podklady jsou potřeba do 31. ledna.
        vydalo metodické doporučení pro školy.
        proškolilo v Brně 31 konzulárních pracovníků.
        -
        novela trestního zákoníku je ve vládě.
        >
        prověřuje dva nové případy obětí z Rumunska.
        opravilo statistiku za rok 2013.
        -
        zajišťuje terénní program ve dvou dalších městech.
        poskytla ubytování 14 ženám.
        rozšiřuje terénní práci do Plzně.
        pomohla 9 obětem s návratem.
        odpoví k financování azylových domů písemně.
        #čas 10:55
        další bod
        podbod: Výstupy projektů
        MV: seznamuje s výstupy projektů s Rumunskem.
        PP PČR: spolupráce s rumunskou polcií je dobrá.
        s|polcií|policií|
        ... Do poloviny roku mají začít pracovat dva společné týmy.
        námět: společný seminář se styčným důstojníkem Rumunska
        [[ Nejdřív oběti, potom statistika. ]]
        !I. bere na vědomí výstupy projektů s Rumunskem; II. ukládá 1. MZV zaslat seznam konzulárních kontaktů do 15.1.2015; 2. MPSV předložit zprávu o financování azylových domů do 31.1.2015
        #otázka
        #hlas MV, MŠMT, MZV, MZd, MSp, MPSV, PP PČR, NSZ, RVLP pro
        #hlas DČCE, LSČR, Magdala, IOM pro
        #hlas PP PČR zdržel se
        #endvote
        """)
      + [.key("\u{1B}[19~", shows: "konzulárních kontaktů (MZV, 15. 1. 2015)")]
      + typed(
        """
        #čas 11:05
        další bod
        MSp: úmluva byla otevřena k podpisu; obchod s organy zatím není samostatným trestným činem.
        s/organy/orgány/g
        i/úmluva byla otevřena/MV: žádá Ministerstvo spravedlnosti o stanovisko./
        """)
      + [
        .changed(" Ministerstvo zašle stanovisko tajemníkovi."),
        .killed(typed: "úkol: MSp zaslat stanovisko k úml", at: "11:15"),
      ]
      + typed(
        """
        uvě do 28.2.2015
        další bod
        MV: podskupina žádá tlumočníky vyškolené pro práci s oběťmi.
        #čas 11:25
        přítomen- MŠMT, MZd, NSZ, RVLP, DČCE
        usnesení: doporučuje MV vyškolit tlumočníky pro práci s oběťmi
        hlasování 8:0:0
        MV: návrh bude předložen na příštím jednání.
        další bod
        MV: formuláře pro podklady budou rozeslány do Vánoc.
        další bod
        Nic dalšího nebylo vzneseno.
        #čas 11:40
        #ukončení
        """))
}
