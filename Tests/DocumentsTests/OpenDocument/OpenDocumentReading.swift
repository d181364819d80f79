import Documents
import Foundation
import FoundationXML

/// A part of an OpenDocument text, read by a reader of XML: its elements in their order.
final class OpenDocumentReading: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements around it, the outermost first.
    let around: [String]
    /// The text in it, with that of the elements within.
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private(set) var isWellFormed = false

  init(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(
      Element(
        name: name, attributes: attributes,
        around: open.dropLast().map { elements[$0].name }))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for place in open { elements[place].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  /// The elements of a name.
  func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}

extension OpenDocumentText {
  /// The text of one of its files.
  func text(_ path: String) -> String { parts.first { $0.path == path }?.text ?? "" }
}
