/** What a pattern makes of a case; the kinds are told in `own-cases.ts`. */
export type PatternKind =
  'full' | 'surname' | 'former' | 'successor' | 'predecessor' | 'elect' | 'bare name' | 'namesake' | 'relative';

/**
 * Sentences of the generated stories. {name}, {surname}, {office} (as the registry has it or said otherwise), {country},
 * {demonym}, {trade}; {kin} and {relative} for a family.
 */
export const PATTERNS: Readonly<Record<PatternKind, readonly string[]>> = {
  full: [
    "{country}'s {office} {name} toured the flooded valley on Monday and promised help within days.",
    'Talks with {demonym} {office} {name} ended without a statement, officials said on Tuesday. {surname} left by a side door.',
    '“The figures speak for themselves,” {demonym} {office} {name} told reporters after the vote.',
    'The bridge was opened by {name}, {office} of {country}, before a crowd of some hundreds.',
    '{name}, the {demonym} {office}, has cancelled a visit that was planned for next week, a spokesman said.',
    'The committee heard {office} {name} for three hours. {country} had asked for the hearing. {surname} answered every question.',
    'The {office} of {country}, {name}, signed the agreement on Wednesday morning.',
    'A letter from {name}, who is {country}’s {office}, was read out at the ceremony.',
  ],
  surname: [
    "{country}'s {office} {surname} is expected to attend the funeral.",
    'The plan was drawn up by {demonym} {office} {surname}, two diplomats said.',
    '“That is out of the question,” {demonym} {office} {surname} said in an interview published on Sunday.',
    'The {office} of {country}, {surname}, did not take part in the debate.',
    'Ministers met in the capital. The {demonym} {office}, {surname}, arrived an hour late because of fog.',
  ],
  former: [
    'Former {demonym} {office} {name} has published his memoirs, in which he defends the reform.',
    '{name}, a former {office} of {country}, was among the guests at the reception.',
    "{country}'s former {office}, {name}, called the ruling a mistake.",
    'The award went to {name}, who once served as {office} of {country}. {surname} thanked the jury.',
    '“I would do it again,” said ex-{office} {name} of {country}.',
    'The lecture was given by {name}, formerly the {demonym} {office}.',
  ],
  successor: [
    "{country}'s new {office}, {name}, took questions for the first time on Friday.",
    'The new {demonym} {office} {surname} promised to keep the budget in balance.',
    '{demonym} {office} {name}, who was sworn in this month, will travel to the summit.',
    'The newly appointed {office} of {country}, {surname}, has not said when talks will begin.',
  ],
  predecessor: [
    'The outgoing {office} of {country}, {name}, cleared his desk on Friday.',
    "{country}'s former {office}, {name}, who left office this month, declined to comment.",
    'Former {demonym} {office} {name} handed over the keys of the building to a successor.',
    '“It was an honour,” said outgoing {demonym} {office} {name}.',
  ],
  elect: [
    "{country}'s {office}-designate, {name}, will take over within weeks.",
    'The {demonym} {office}-elect, {name}, met union leaders on Tuesday.',
    'The incoming {office} of {country}, {name}, has chosen two advisers.',
  ],
  'bare name': [
    '{name} was seen at the opera on Saturday evening. The performance lasted four hours.',
    'The garden was laid out by {name} and two neighbours in the spring.',
    'Among those who signed the petition was {name}. The council will answer within a month.',
  ],
  namesake: [
    'The {trade} {name} won the second set within half an hour. The crowd stood and cheered.',
    '{name}, a {trade} from a small town in the north, has been ill since March.',
    'Local {trade} {name} found the coin while digging a well. {surname} gave it to the museum.',
    '“We played badly,” said {trade} {name} after the match.',
    '{name}, {age}, a {trade}, was rescued from the river by two passers-by on Thursday.',
    'The film stars {name} as a lonely {trade} who moves to the coast.',
  ],
  relative: [
    '{name}, the {kin} of {demonym} {office} {relative}, opened a school in the harbour district.',
    'The company belongs to {name}, a {kin} of {country}’s {office}, {relative}.',
    '{demonym} {office} {relative} came with his {kin}, {name}, to the celebration.',
  ],
};

/** Trades of people who are no officials. */
export const TRADES = 'goalkeeper,actor,pastry chef,cyclist,cellist,carpenter,novelist,midfielder,nurse,potter,dentist,striker,folk singer,beekeeper,swimmer'.split(','); // prettier-ignore
