// The help on what can be typed into the entry line.
extension ScreenPhrases {
  public var helpEntryTitle: String { say("In the entry line", "V řádku zápisu") }
  public var helpEntry: [(String, String)] {
    helpEntryWords + helpEntrySitting + helpEntryVotes + helpEntryEditing
  }

  private var helpEntryWords: [(String, String)] {
    [
      (say("words", "slova"), say("a note; also #info", "poznámka; také #poznámka")),
      (say("MoJ: …", "MSp: …"), say("somebody's words", "něčí slova")),
      (
        "!…",
        say(
          "a resolution, numbered by itself; also #agreed; #rejected was not adopted",
          "usnesení, číslované samo; také #usnesení; #zamítnuto nebylo přijato")
      ),
      (
        say("#action", "#úkol"),
        say("a task: #action MFA send the list by 15.1.", "úkol: #úkol MZV dodat seznam do 15.1.")
      ),
      (say("#gap", "#nedostatek"), say("a gap that was identified", "zjištěný nedostatek")),
      (
        say("#proposed", "#návrh"),
        say(
          "a proposal; #idea an idea; #help where help is wanted",
          "návrh; #námět je námět; #pomoc, kde se hledá pomoc")
      ),
      (
        say("#link", "#odkaz"),
        say("a link; so is a line that begins https://", "odkaz; i řádek, který začíná https://")
      ),
      (
        say("#restricted", "#neveřejné"),
        say("restricted: #restricted MFA: words", "neveřejná položka: #neveřejné MZV: slova")
      ),
      (
        "```",
        say(
          "words kept verbatim, over several lines until ``` again; also [[words]]",
          "doslovný záznam, i na více řádcích až do dalších ```; také [[slova]]")
      ),
      ("\\…", say("the words as they are, no command", "slova, jak jsou, ne příkaz")),
    ]
  }

  private var helpEntrySitting: [(String, String)] {
    [
      (
        say("#topic 3", "#bod 3"),
        say(
          "takes up an item, by number or title; #next the next one, #close closes it, "
            + "#subtopic is a heading, take up item 3",
          "zahájí bod, číslem nebo názvem; #další zahájí další, #uzavřít bod uzavře, "
            + "#podbod je mezititulek")
      ),
      (
        say("agenda+", "program+"),
        say(
          "agenda+ TITLE puts an item on the agenda, agenda- takes it off",
          "program+ NÁZEV zařadí bod na program, program- jej vyřadí")
      ),
      (
        say("#startmeeting", "#zahájení"),
        say(
          "the sitting begins, #endmeeting ends it; meeting: its name, date: its day",
          "jednání začíná, #ukončení je končí; jednání: jeho označení, datum: jeho den")
      ),
      (
        say("chair:", "předseda:"),
        say(
          "who presides (#unchair: nobody); scribe: who takes the minutes; verifier+ who verifies",
          "kdo předsedá (#unchair: nikdo); zapisuje: kdo pořizuje zápis; ověřovatel+ kdo ověřuje")
      ),
      (
        say("#approve 11", "#schválení 11"),
        say("approves the minutes of the 11th meeting", "schválí zápis z 11. jednání")
      ),
      (
        say("present+", "přítomen+"),
        say(
          "present+ MFA, MoJ come, present- leave; also #here, remote+ regrets+ absent+",
          "přítomen+ MZV, MSp přijdou, přítomen- odejdou; také #here, distančně+ omluven+ "
            + "neomluven+")
      ),
      (
        say("guest+", "host+"),
        say("guest+ IOM, a name; guest- leaves", "host+ IOM, jméno; host- odejde")
      ),
      (
        say("substitute+", "zastupuje+"),
        say(
          "substitute+ MFA OFFICE, AUTHORISATION; novote+ MFA gives up its vote",
          "zastupuje+ MZV FUNKCE, POVĚŘENÍ; bezhlasu+ MZV se vzdá hlasu")
      ),
      (
        "q+",
        say(
          "q+ MFA asks to speak, q- no longer, q? who does, ack gives the floor",
          "q+ MZV se hlásí, q- už ne, q? kdo se hlásí, slovo dá slovo; také #fronta")
      ),
      (
        say("#round", "#kolo"),
        say(
          "a round through everybody, F9 too: plain words are the speaker's, - or #nothing, "
            + "> or #later; once more ends it",
          "kolo všech, i F9: prostá slova jsou příspěvek, - nebo #nic, > nebo #později; "
            + "znovu kolo ukončí")
      ),
    ]
  }

  private var helpEntryVotes: [(String, String)] {
    [
      (
        say("vote 9:2:0", "hlas 9:2:0"),
        say(
          "votes for, against, abstained on the newest resolution",
          "hlasy pro, proti, zdržel se o posledním usnesení; také hlasování 9:2:0")
      ),
      (
        say("#startvote", "#otázka"),
        say(
          "a vote by name on it, or on another question: #startvote Sign? yes, no",
          "jmenovité hlasování o něm nebo o jiné otázce: #otázka Podepsat? ano, ne")
      ),
      (
        say("#vote", "#hlas"),
        say(
          "#vote MFA, MoJ yes; #showvote shows how it stands, #endvote closes it",
          "#hlas MZV, MSp ano; #showvote ukáže stav, #konechlasovani hlasování ukončí")
      ),
    ]
  }

  private var helpEntryEditing: [(String, String)] {
    [
      ("...", say("continues the line above", "pokračuje v řádku výše")),
      (
        say("s/old/new/", "s/staré/nové/"),
        say(
          "corrects the newest line that has it; /g all earlier ones, /G those to come too",
          "opraví poslední řádek, kde to je; /g všechny dřívější, /G i příští")
      ),
      (
        say("i/words/new/", "i/slova/nový/"),
        say("inserts a line before the one with the words", "vloží řádek před ten se slovy")
      ),
      (
        say("#time 10:20", "#čas 10:20"),
        say(
          "that is the time from now on, for minutes from notes; #time now ends it",
          "od teď je tento čas, při psaní z poznámek; #čas nyní to ukončí")
      ),
      (
        say("#undo", "#zpět"),
        say("undoes the last change of any kind", "vezme zpět poslední změnu čehokoli")
      ),
      ("Tab", say("completes institutions, tasks, commands", "doplní instituce, úkoly, příkazy")),
      ("↑", say("to the earlier entries; e changes one", "k dřívějším položkám; e změní vybranou")),
      (
        "^C",
        say("takes the line away, ^Y brings it back", "odebere řádek, ^Y ho vrátí")
      ),
    ]
  }
}
