/** Words of descriptions that point at somebody named before. Source: written for this project. */

/** Offices that tell enough by themselves: "the senator". */
export const DESCRIBED_ALONE = `
  ambassador assemblyman assemblywoman candidate congressman congresswoman councillor councilman councilwoman governor lawmaker
  legislator magistrate mayor mla mp nominee parliamentarian premier senator sheriff
`;

/** Words for one kind of office: noun | other words for it. */
export const SAME_OFFICES = `
ambassador|envoy,diplomat
councillor|councilman,councilwoman,councilor,alderman,alderwoman
governor|gov
judge|justice,magistrate
lawmaker|legislator,representative,rep,congressman,congresswoman,assemblyman,assemblywoman,parliamentarian,mp,mla,deputy,member,mep,delegate
minister|premier,pm,taoiseach,chancellor
prosecutor|attorney
senator|sen
`;

/** Words after which the clause of another subject begins: "with Hill because the prime minister". */
export const CLAUSE_STARTS = `
  after although and as because before but if since so that though until when where which while who whose
`;
