import Coordination

extension Demonstration {
  var institutions: [Institution] { ministries + councils + organisations + otherOffices }

  func institution(
    _ id: RecordID, _ kind: InstitutionKind, _ code: String, _ codeCs: String, _ name: String,
    _ nameCs: String, genitive: String, dative: String,
    _ origin: Origin = .read(Reading.membersPage)
  ) -> Institution {
    var institution = Institution(id: id)
    institution.institutionKind = kind
    institution.code = code
    institution.codeCs = codeCs
    institution.name = name
    institution.nameCs = nameCs
    institution.nameCsGenitive = genitive
    institution.nameCsDative = dative
    institution.provenance = say(origin)
    return institution
  }

  private var ministries: [Institution] {
    func ministry(
      _ id: RecordID, _ code: String, _ codeCs: String, _ name: String, of matter: String
    ) -> Institution {
      institution(
        id, .ministry, code, codeCs, "Ministry of " + name, "Ministerstvo " + matter,
        genitive: "Ministerstva " + matter, dative: "Ministerstvu " + matter)
    }
    return [
      ministry("moi", "MoI", "MV", "the Interior", of: "vnitra"),
      ministry("moj", "MoJ", "MSp", "Justice", of: "spravedlnosti"),
      ministry(
        "meys", "MEYS", "MŠMT", "Education, Youth and Sports",
        of: "školství, mládeže a tělovýchovy"),
      ministry("mfa", "MFA", "MZV", "Foreign Affairs", of: "zahraničních věcí"),
      ministry(
        "molsa", "MoLSA", "MPSV", "Labour and Social Affairs", of: "práce a sociálních věcí"),
      ministry("moh", "MoH", "MZd", "Health", of: "zdravotnictví"),
    ]
  }

  private var councils: [Institution] {
    func council(
      _ id: RecordID, _ code: String, _ codeCs: String, _ name: String, for matter: String
    ) -> Institution {
      institution(
        id, .council, code, codeCs, "Government Council for " + name, "Rada vlády pro " + matter,
        genitive: "Rady vlády pro " + matter, dative: "Radě vlády pro " + matter)
    }
    return [
      council("gcnm", "GCNM", "RVNM", "National Minorities", for: "národnostní menšiny"),
      council("gchr", "GCHR", "RVLP", "Human Rights", for: "lidská práva"),
      council(
        "gceo", "GCEO", "RVRP", "Equal Opportunities for Women and Men",
        for: "rovné příležitosti žen a mužů"),
      institution(
        "sppo", .prosecution, "SPPO", "NSZ", "Supreme Public Prosecutor's Office",
        "Nejvyšší státní zastupitelství", genitive: "Nejvyššího státního zastupitelství",
        dative: "Nejvyššímu státnímu zastupitelství"),
      institution(
        "icsp", .research, "ICSP", "IKSP", "Institute of Criminology and Social Prevention",
        "Institut pro kriminologii a sociální prevenci",
        genitive: "Institutu pro kriminologii a sociální prevenci",
        dative: "Institutu pro kriminologii a sociální prevenci"),
      institution(
        "police", .police, "PP", "PP PČR", "Police Presidium of the Czech Republic",
        "Policejní prezidium České republiky", genitive: "Policejního prezidia České republiky",
        dative: "Policejnímu prezidiu České republiky"),
    ]
  }

  private var organisations: [Institution] {
    [
      institution(
        "lastrada", .ngo, "LSCR", "LSČR", "La Strada Czech Republic", "La Strada Česká republika",
        genitive: "La Strady Česká republika", dative: "La Stradě Česká republika"),
      institution(
        "magdala", .ngo, "Magdala", "Magdala", "Prague Archdiocesan Caritas (Magdala project)",
        "Arcidiecézní charita Praha (projekt Magdala)",
        genitive: "Arcidiecézní charity Praha (projekt Magdala)",
        dative: "Arcidiecézní charitě Praha (projekt Magdala)"),
      institution(
        "diaconia", .ngo, "Diaconia", "DČCE",
        "Diaconia of the Evangelical Church of Czech Brethren",
        "Diakonie Českobratrské církve evangelické",
        genitive: "Diakonie Českobratrské církve evangelické",
        dative: "Diakonii Českobratrské církve evangelické"),
      institution(
        "rr", .ngo, "R-R", "R-R", "Rozkoš bez rizika (Bliss without Risk)", "Rozkoš bez rizika",
        genitive: "Rozkoše bez rizika", dative: "Rozkoši bez rizika"),
      institution(
        "iom", .international, "IOM", "IOM", "International Organization for Migration Prague",
        "Mezinárodní organizace pro migraci Praha",
        genitive: "Mezinárodní organizace pro migraci Praha",
        dative: "Mezinárodní organizaci pro migraci Praha",
        .read(Reading.slides + " ; " + Reading.membersPage)),
    ]
  }

  /// Not members of the group: a member of the subgroup, owners of sources, whom tasks are
  /// addressed to.
  private var otherOffices: [Institution] {
    [
      institution(
        "rfa", .authority, "RFA", "SUZ", "Refugee Facilities Administration",
        "Správa uprchlických zařízení", genitive: "Správy uprchlických zařízení",
        dative: "Správě uprchlických zařízení", .read(Reading.directive)),
      institution(
        "alien-police", .police, "APS", "ŘSCP", "Directorate of the Alien Police Service",
        "Ředitelství služby cizinecké policie", genitive: "Ředitelství služby cizinecké policie",
        dative: "Ředitelství služby cizinecké policie",
        .read(
          Reading.slides,
          note: Text(
            "The slides name the alien police; the office is modelled.",
            "Snímky uvádějí cizineckou policii; úřad je modelován."))),
      institution(
        "labour-inspection", .authority, "SLIO", "SÚIP", "State Labour Inspection Office",
        "Státní úřad inspekce práce", genitive: "Státního úřadu inspekce práce",
        dative: "Státnímu úřadu inspekce práce",
        .read(
          Reading.slides,
          note: Text(
            "The slides name the labour inspectors; the office is modelled.",
            "Snímky uvádějí inspektory práce; úřad je modelován."))),
      institution(
        "labour-office", .authority, "LO", "ÚP ČR", "Labour Office of the Czech Republic",
        "Úřad práce České republiky", genitive: "Úřadu práce České republiky",
        dative: "Úřadu práce České republiky",
        .read(
          Reading.slides,
          note: Text(
            "The slides name the labour offices; the office is modelled.",
            "Snímky uvádějí úřady práce; úřad je modelován."))),
      institution(
        "intelligence", .collective, "Intelligence", "ZS", "Intelligence services",
        "Zpravodajské služby", genitive: "Zpravodajských služeb", dative: "Zpravodajským službám",
        .read(Reading.slides)),
      institution(
        "ngos", .collective, "NGOs", "NNO", "Non-governmental organisations assisting victims",
        "Nestátní neziskové organizace pomáhající obětem",
        genitive: "Nestátních neziskových organizací pomáhajících obětem",
        dative: "Nestátním neziskovým organizacím pomáhajícím obětem", .read(Reading.slides)),
      institution(
        "government", .collective, "Government", "Vláda", "Members of the Government",
        "Členové vlády", genitive: "Členů vlády", dative: "Členům vlády",
        .read(
          Reading.strategy2008,
          note: Text(
            "The collective that point III/1 of the resolution is addressed to.",
            "Kolektiv, jemuž je uložen bod III/1 usnesení."))),
    ]
  }
}
