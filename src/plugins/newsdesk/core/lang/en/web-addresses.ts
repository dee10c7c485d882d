/**
 * Ends of web addresses that tell the state of a paper: all two-letter ones are ISO 3166-1 codes but for these, which are
 * sold the world over or differ from the code: end | state, or nothing. Source: IANA's list of top-level domains.
 */
export const ADDRESS_ENDS = `
ac|
ai|
am|
cc|
co|
eu|
fm|
gg|
io|
is|
la|
ly|
me|
nu|
sh|
st|
su|RU
to|
tv|
uk|GB
ws|
`;

/** Words of names of papers that tell a state and are no name of it: word | state. */
export const ADDRESS_WORDS = `
korea|KR
hongkong|HK
mauritius|MU
usa|US
`;
