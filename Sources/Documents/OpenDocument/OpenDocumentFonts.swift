/// The letters of an OpenDocument text.
enum OpenDocumentFonts {
  /// The one face that is used; where it is missing, one of the same widths takes its place.
  static let declarations = """
    <office:font-face-decls>
    <style:font-face style:name="Text" svg:font-family="Arial, &apos;Liberation Sans&apos;" \
    style:font-family-generic="swiss" style:font-pitch="variable"/>
    </office:font-face-decls>
    """

  /// How the headings look, from the highest.
  static let headings: [(size: String, above: String, below: String)] = [
    ("13pt", "0.6cm", "0.25cm"), ("11.5pt", "0.45cm", "0.18cm"), ("11pt", "0.35cm", "0.15cm"),
  ]
}
