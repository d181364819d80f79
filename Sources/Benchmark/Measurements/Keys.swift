/// Milliseconds of processor time that one key costs on the plan screen, its frame included.
enum Keys {
  private static let perRun = 100

  static func scrolling(_ opened: Opened) -> [Double] {
    showPlan(opened)
    return (0..<runs).map { _ in
      cost { for _ in 0..<perRun { opened.press("j") } }.processor / Double(perRun)
    }
  }

  static func filtering(_ opened: Opened) -> [Double] {
    showPlan(opened)
    let text = "inspectors".map(String.init)
    let values = (0..<runs).map { _ in
      opened.press("/")
      let cost = cost {
        for letter in text { opened.press(letter) }
        for _ in text { opened.press("backspace") }
      }
      opened.press("esc")
      return cost.processor / Double(text.count * 2)
    }
    return values
  }

  private static func showPlan(_ opened: Opened) {
    opened.press("3")
    opened.press("G")
    opened.press("home")
  }
}
