/// Turns a document into one format; a further format is a further type that does.
public protocol DocumentRenderer: Sendable {
  /// The document in the format, whole, ending in a line break.
  func render(_ document: Document) -> String
}

/// Builds a document out of records.
public protocol DocumentBuilder: Sendable {
  /// The document as the records stand.
  var document: Document { get }
}
