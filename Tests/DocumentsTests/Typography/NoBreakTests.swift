import Coordination
import Testing

@testable import Documents

@Suite("What stays on one line")
struct NoBreakTests {
  @Test(
    "In Czech",
    arguments: [
      ("v Praze a v Brně", "v_Praze a_v_Brně"), ("(s oběťmi", "(s_oběťmi"), ("K tomu", "K_tomu"),
      ("dne 8. prosince 2014", "dne 8._prosince_2014"), ("8. 12. 2014 se", "8._12._2014 se"),
      ("od 12. jednání", "od 12._jednání"), ("v roce 2014. Skupina", "v_roce 2014. Skupina"),
      ("č. j. MV-12", "č._j._MV-12"), ("č. 849", "č._849"), ("§ 5 odst. 2", "§_5 odst._2"),
      ("s. r. o.", "s._r._o."), ("za 15 min denně", "za 15_min denně"), ("10 % žen", "10_% žen"),
      ("1 000 000 Kč", "1_000_000_Kč"), ("13 : 0 : 1", "13_:_0_:_1"),
      ("skupina – podskupina", "skupina_– podskupina"), ("J. Novák", "J._Novák"),
      ("přítomno 13.", "přítomno_13."), ("ze dne", "ze dne"), ("na 5 let", "na 5 let"),
      ("dva  slova", "dva  slova"), ("v\nPraze", "v\nPraze"), ("", ""), ("v", "v"), (" v ", " v_"),
    ])
  func czech(_ text: String, _ expected: String) {
    #expect(NoBreak.bound(text, .czech).replacing("\u{A0}", with: "_") == expected)
  }

  @Test(
    "In English",
    arguments: [
      ("on 8 December 2014.", "on 8_December_2014."), ("a resolution", "a resolution"),
      ("I agree", "I agree"), ("No. 849", "No._849"), ("Ms. Novak", "Ms._Novak"),
      ("8 members", "8 members"), ("20 min.", "20_min."),
    ])
  func english(_ text: String, _ expected: String) {
    #expect(NoBreak.bound(text, .english).replacing("\u{A0}", with: "_") == expected)
  }
}
