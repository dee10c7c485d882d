/** Words of what stands after the head of a title ("of ..."). Sorted within each list. Source: written for this project. */

/** Words that end the complement of a title, so that a name may follow: "Leader of the Opposition Chen". */
export const COMPLEMENT_ENDS = `
  appeal command house majority minority opposition peace prisons registry rolls senate staff state
`;

/** Nouns after the name of a part of a state: "governor of Van province". */
export const NOUNS_AFTER_PLACE = `
  borough canton city county department district governorate krai municipality oblast parish prefecture
  province region state territory
`;

/** Forms of a state before its name: "president of the Republic of Chile". */
export const NOUNS_OF_STATES = `
  commonwealth emirate federation kingdom republic state sultanate
`;

/** Nouns that stand for a public body that the story names elsewhere: "chairman of the Commission". */
export const BARE_BODIES = `
  agency authority bureau commission committee council department ministry
`;

/** Weak heads whose "of" before a name of no list belongs to the title: "President of Navarre". */
export const HEADS_OF_NAMED = `
  chancellor crown king lord president prince princess queen secretary vice-president
`;

/** Nouns in small letters after the name of a party or of those who govern: "leader of the Sadrist movement". */
export const PARTY_NOUNS = `
  alliance bloc coalition faction front government junta movement party regime
`;
