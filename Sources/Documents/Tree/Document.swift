public import Coordination

/// A document as a tree: built once per document and language, and turned into a format by a renderer.
public struct Document: Hashable, Sendable {
  /// The language it is written in.
  public let language: Language
  /// What it is called, in one line; its first heading says the same.
  public let title: String
  /// The number it is filed under, nil where it has none.
  public var reference: String?
  /// The day it was made out.
  public var day: CalendarDay?
  /// Whether it is wider than high, for a table of many columns.
  public var isLandscape = false
  /// Its parts from top to bottom.
  public var blocks: [Block]

  /// Begins a document with its title as the first heading.
  public init(_ title: String, in language: Language) {
    self.language = language
    self.title = title
    blocks = [.heading(level: 1, Words(title))]
  }
}

extension Document {
  /// A part of a document.
  public enum Block: Hashable, Sendable {
    /// A heading, level 1 the document's own.
    case heading(level: Int, Words)
    /// A paragraph.
    case paragraph(Words)
    /// A list, an item a line.
    case list([Item])
    /// A table with a head.
    case table(Table)
    /// Facts by name, as "Date: 8 December 2014".
    case facts([Fact])
    /// A remark set apart from the text.
    case note(Words)
    /// Who signs, and what as.
    case signatures([Signature])
    /// The next part begins a new page, where there are pages.
    case pageBreak
  }

  /// An item of a list; a numbered one carries its own number.
  public struct Item: Hashable, Sendable {
    /// The number, nil in a list without.
    public var number: Int?
    /// The words.
    public var words: Words
    /// How deep it lies, 0 for an item of the list itself.
    public var level = 0
    /// Whether its words begin with a mark of their own ("II.", "a)"), so that none is put before them.
    public var isMarked = false

    /// States an item.
    public init(number: Int? = nil, _ words: Words) {
      self.number = number
      self.words = words
    }

    /// States an item that has its own mark, some levels deep.
    public init(mark: String, level: Int, _ words: Words) {
      self.words = Words(mark + " ") + words
      self.level = level
      isMarked = true
    }
  }

  /// Those who sign as one thing, as "Verified by", or a fact that stands among the signatures.
  public struct Signature: Hashable, Sendable {
    /// What they sign as.
    public var name: String
    /// Who they are, one after the other.
    public var who: [Words]
    /// Whether there is to be room for their hands.
    public var isSigned: Bool

    /// States a signature.
    public init(_ name: String, _ who: [Words], signed isSigned: Bool = true) {
      self.name = name
      self.who = who
      self.isSigned = isSigned
    }

    /// The same as a fact, for a form without room for hands.
    var fact: Fact {
      let all = who.dropFirst().reduce(who.first ?? "") { $0 + "; " + $1 }
      return Fact(name, all)
    }
  }

  /// A fact and its name.
  public struct Fact: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The fact.
    public var words: Words

    /// States a fact.
    public init(_ name: String, _ words: Words) {
      self.name = name
      self.words = words
    }
  }
}
