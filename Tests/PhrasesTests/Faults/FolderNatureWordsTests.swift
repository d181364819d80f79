import Coordination
import Phrases
import Testing
import Workspaces

@Suite("What is said of a folder that others can change")
struct FolderNatureWordsTests {
  @Test("A warning is one line that names what stands behind; an ordinary folder needs none")
  func everyNature() {
    for language in Language.allCases {
      let faults = Phrases(language).faults
      #expect(faults.warning(.local) == nil)
      let network = faults.warning(.network("NFS"))
      let synchronised = faults.warning(.synchronised("Dropbox"))
      #expect(network?.contains("NFS") == true && network?.contains("\n") == false)
      #expect(synchronised?.contains("Dropbox") == true && synchronised?.contains("\n") == false)
      #expect(network != synchronised)
    }
    let words = Language.allCases.map { Phrases($0).faults.warning(.network("NFS")) }
    #expect(words[0] != words[1])
  }
}
