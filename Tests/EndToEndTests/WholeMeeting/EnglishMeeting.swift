extension MeetingScript {
  /// The 12th meeting, typed in English.
  static let english = MeetingScript(
    language: "en",
    withoutEntry: """
      #startmeeting
      Present: vice-chair, secretary, MEYS, MFA, MoH, MoLSA, PP, SPPO, GCHR, LSCR, Diaconia
      Substitute: Magdala social worker of the Magdala project, written authorisation of 5 December 2014
      Regrets: GCEO, R-R
      Chair: vice-chair, written authorisation of the Minister of the Interior of 1 December 2014
      Scribe: desk officer of the Security Policy Department
      Verifiers: representative of the MFA, representative of La Strada Czech Republic
      next item
      #approve 11
      #time 10:10
      next item
      LSCR: shelters are full since Otcober; financing must be decided before the end of the year.
      s/Otcober/October/
      #time 10:20
      #vote 12:0:0
      #time 10:25
      oses in January.
      #time 10:35
      next item
      #round
      >
      #time 10:55
      next item
      PP: co-operation with the Romanian polce works well.
      s|polce|police|
      #vote MoI, MEYS, MFA, MoH, MoJ, MoLSA, PP, SPPO, GCHR for
      #vote Diaconia, LSCR, Magdala, IOM for
      #vote PP abstained
      #endvote
      #time 11:05
      next item
      MoJ: the convention was opened for signature; trafficing in organs is no offence of its own yet.
      s/trafficing/trafficking/g
      i/convention was opened/MoI: asks for the position of the Ministry of Justice./
      ention by 28.2.2015
      next item
      #time 11:25
      vote 8:0:0
      next item
      next item
      #time 11:40
      #endmeeting
      """,
    steps: typed(
      """
      #startmeeting
      Present: vice-chair, secretary, MEYS, MFA, MoH, MoLSA, PP, SPPO, GCHR, LSCR, Diaconia
      Substitute: Magdala social worker of the Magdala project, written authorisation of 5 December 2014
      Regrets: GCEO, R-R
      Chair: vice-chair, written authorisation of the Minister of the Interior of 1 December 2014
      Scribe: desk officer of the Security Policy Department
      Verifiers: representative of the MFA, representative of La Strada Czech Republic
      The presiding member opens the meeting and states that the group is quorate.
      agenda+ Data for the annual report on 2014
      next item
      No comments on the minutes of the 11th meeting were received.
      #approve 11
      #time 10:10
      next item
      MoI: presents the state of the tasks of the action plan 2012-2015.
      LSCR: shelters are full since Otcober; financing must be decided before the end of the year.
      s/Otcober/October/
      #time 10:20
      Present+ MoJ
      """)
      + [
        .key("\u{1B}OS", shows: "Choose a task to evaluate"), .words("III.2"),
        .key("\r", shows: "III.2"), .words("part"), .key("\t", shows: "partly"),
        .words("The analysis was presented; its conclusions go to comments"),
        .key("\r", shows: "III.2 partly fulfilled"),
      ]
      + typed(
        """
        !takes note of the information on the state of the tasks
        #vote 12:0:0
        #time 10:25
        Present+ IOM
        """)
      + [.killed(typed: "MoLSA: the call for proposals on shelters cl", at: "10:30")]
      + typed(
        """
        oses in January.
        ... The results are known in March.
        #time 10:35
        next item
        #round
        prepares the annual report on 2014; data are wanted by 31 January.
        published guidance for schools.
        trained 31 consular officers in Brno.
        -
        the amendment of the Criminal Code is before the Government.
        >
        investigates two new cases with victims from Romania.
        corrected the statistics of 2013.
        -
        runs a street programme in two more towns.
        provided 14 women with housing.
        extends its field work to Plzen.
        helped 9 victims to return.
        was asked for the financing of shelters and answers in writing.
        #time 10:55
        next item
        Subtopic: Outputs of the projects
        MoI: introduces the outputs of the projects with Romania.
        PP: co-operation with the Romanian polce works well.
        s|polce|police|
        ... Two joint teams are to begin by the middle of the year.
        #idea a joint seminar with the Romanian liaison officer
        [[ Victims first, statistics second. ]]
        !I. takes note of the outputs of the projects with Romania; II. orders 1. MFA to send the list of consular contacts by 15.1.2015; 2. MoLSA to report on the financing of shelters by 31.1.2015
        #startvote
        #vote MoI, MEYS, MFA, MoH, MoJ, MoLSA, PP, SPPO, GCHR for
        #vote Diaconia, LSCR, Magdala, IOM for
        #vote PP abstained
        #endvote
        """)
      + [.key("\u{1B}[19~", shows: "consular contacts (MFA, 15 Jan 2015)")]
      + typed(
        """
        #time 11:05
        next item
        MoJ: the convention was opened for signature; trafficing in organs is no offence of its own yet.
        s/trafficing/trafficking/g
        i/convention was opened/MoI: asks for the position of the Ministry of Justice./
        """)
      + [
        .changed(" The ministry sends its position to the secretary."),
        .killed(typed: "#action MoJ send the position on the conv", at: "11:15"),
      ]
      + typed(
        """
        ention by 28.2.2015
        next item
        MoI: the subgroup asks for interpreters trained in work with victims.
        #time 11:25
        Present- MEYS, MoH, SPPO, GCHR, Diaconia
        !recommends MoI to train interpreters for work with victims
        vote 8:0:0
        MoI: the proposal comes back at the next meeting.
        next item
        MoI: the forms for the data are sent out before Christmas.
        next item
        Nothing else was raised.
        #time 11:40
        #endmeeting
        """))
}
