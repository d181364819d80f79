public import Coordination

// What each subcommand does, in a line.
extension UsagePhrases {
  public var demo: String {
    say(
      "write the demonstration (the real group, from the public record) and open it",
      "zapsat ukázku (skutečná skupina podle veřejných zdrojů) a otevřít ji")
  }
  public var makeWorkspace: String {
    say(
      "make a new workspace; asks what it needs, unless name=... says it",
      "založit novou pracovní složku; na údaje se zeptá, nezadá-li je name=...")
  }
  public var run: String {
    say("open a meeting's minute taking", "otevřít pořizování zápisu z jednání")
  }
  public func listing(_ kind: RecordKind) -> String {
    say("list the \(phrases.kinds.plural(kind))", "vypsat: \(phrases.kinds.plural(kind))")
  }
  public var show: String { say("show one record whole", "ukázat jeden záznam celý") }
  public var search: String {
    say("everything that holds the text", "vše, co obsahuje daný text")
  }
  public var add: String {
    say("add a record and print its id", "přidat záznam a vypsat jeho id")
  }
  public var set: String {
    say("change fields of a record; key= empties one", "změnit pole záznamu; klíč= pole vyprázdní")
  }
  public var delete: String {
    say(
      "delete a record that no other refers to",
      "smazat záznam, na který žádný jiný neodkazuje")
  }
  public var evaluate: String {
    say(
      "add the group's verdict on a task at a meeting",
      "přidat hodnocení úkolu skupinou na jednání")
  }
  public var state: String {
    say(
      "add an institution's own report on a task",
      "přidat vlastní zprávu instituce o stavu úkolu")
  }
  public var agenda: String { say("the agenda of a meeting", "program jednání") }
  public var invitation: String { say("the invitation to a meeting", "pozvánka na jednání") }
  public var attendance: String {
    say("the attendance sheet of a meeting", "prezenční listina jednání")
  }
  public var minutes: String { say("the minutes of a meeting", "zápis z jednání") }
  public var check: String {
    say(
      "name every damaged file and every broken rule, changing nothing",
      "vypsat poškozené soubory a porušená pravidla, nic neměnit")
  }
  public var synchronise: String {
    say(
      "bring two machines together through git, at an address or the one remembered",
      "sloučit přes git záznamy dvou počítačů, na zadané nebo zapamatované adrese")
  }
  public var keys: String { say("the keys of the screens", "klávesy obrazovek") }
  public var themes: String { say("the themes", "barevná schémata") }
  public var completions: String {
    say("a script that completes words in the shell", "skript pro doplňování slov v shellu")
  }
  public var help: String { say("this help", "tato nápověda") }
}
