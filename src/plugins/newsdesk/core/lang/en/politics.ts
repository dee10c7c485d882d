/**
 * Words of politics near a name that make a public office likely where the story gives none. Sorted within each list.
 * Source: written for this project.
 */

/** Nouns after a name, with or without 's: "the Silva campaign", "Silva's cabinet". */
export const FOLLOWERS = `
  adviser advisers advisor advisors aide aides allies ally appointee appointees backer backers ballot base cabinet camp campaign
  candidacy coalition comeback delegate delegates doctrine donor donors electorate endorsement endorsements faction foreign-policy
  government's juggernaut loyalist loyalists mandate nomination nominee nominees opponent opponents platform policies policy
  popularity predecessor presidency rally rallies re-election reelection rival rivals running spokesman spokesperson spokeswoman
  staffer staffers strategist strategists supporter supporters surrogate surrogates ticket victory voter voters win
`;

/** Words right before a name: "his predecessor Silva", "incumbent Silva", "under Silva". */
export const LEADERS = `
  against anti-establishment beat beating challenger contender contenders defeat defeated defeating democrat democratic dictator elect
  elected electing endorse endorsed endorses endorsing ex-guerrilla frontrunner front-runner gop guerrilla incumbent nominated
  nominating opponent ousted predecessor presumptive pro re-elect re-elected rival rivals strongman succeed succeeded succeeding
  successor support supporting toppled under unseat voting
`;

/** Words in the sentence that speak of elections: "Silva won the vote". */
export const CONTEST_WORDS = `
  ballot ballots ballotage campaign candidacy candidate candidates caucus caucuses constituency debate debates delegates elect elected
  election elections electoral electorate endorse endorsed endorsement landslide nomination nominee percent percentage
  poll polling polls presidency presidential primaries primary re-elected reelected reelection referendum runoff seat
  seats superdelegates ticket turnout vote voted voter voters votes
`;

/** Words in the sentence that speak of governing: "Silva signed the bill". */
export const OFFICE_WORDS = `
  administration amendment appointed appointment bill bills bipartisan cabinet coalition coup decree decreed deputies diplomatic
  embassy government governing impeached impeachment inaugurated inauguration legislation legislature ministers ministry
  ousted parliament parliamentary party policy president presided regime ruled ruling sanctions senate senators
  signed summit sworn tenure term treaty veto vetoed
`;

/** Words before or after a name that tell another walk of life: "the singer Silva", "Silva, a mother of two". */
export const PRIVATE_WORDS = `
  album arrested author brother child customer daughter employee family father film founder friend girl husband lawyer man manager
  mother neighbor neighbour nurse owner parent patient player professor resident researcher scientist sister son spouse star student
  suspect teacher team victim widow wife witness woman worker
`;

/** Nouns before a comma and a name that tell a politician: "her running mate, Silva". */
export const LEADER_NOUNS = `
  challenger contender front-runner frontrunner mate opponent predecessor rival successor
`;

/** What holders of offices and candidates do: "Silva ruled". */
export const ACTIVE_VERBS = `
  campaigned governed presided ran ruled vetoed
`;

/** What is done to them: "Silva was elected". */
export const PASSIVE_VERBS = `
  defeated deposed elected impeached inaugurated ousted overthrown re-elected reelected sworn toppled unseated
`;
