/// The theme files of this folder, kept inside the program so that none can get lost.
public enum EmbeddedThemes {
  /// The themes by name, the default first; each is the property list that `Theme` reads.
  public static let all: [(name: String, data: [UInt8])] = [
    ("porada", PackageResources.porada_plist),
    ("light", PackageResources.light_plist),
    ("monochrome", PackageResources.monochrome_plist),
    ("contrast", PackageResources.contrast_plist),
  ]
}
