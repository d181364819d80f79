/// A language that every word on screen and in documents exists in.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case czech = "cs"
}
