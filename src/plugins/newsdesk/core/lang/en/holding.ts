/**
 * Words between a name and an office that say that the one holds the other: words | status of the office, where they tell
 * one. Source: written for this project.
 */
export const HOLDING_VERBS = `
as|
became|
has become|
becomes|
is|
was|former
remains|
remained|
has been|
had been|former
had served as|former
has served as|
used to be|former
is the|
serves as|
served as|former
acts as|acting
acted as|former
works as|
worked as|former
will be|elect
will become|elect
will serve as|elect
is to be|elect
is to become|elect
is set to be|elect
is set to become|elect
is due to become|elect
is expected to be|elect
is expected to become|elect
is likely to become|elect
would become|elect
was elected|
was elected as|
was re-elected|
was reelected|
was chosen as|
was appointed|
was appointed as|
was named|
was named as|
was made|
was sworn in as|
was sworn in|
was installed as|
has been appointed|
has been appointed as|
has been elected|
has been named|
has been named as|
was nominated as|candidate
was nominated for|candidate
is running for|candidate
is standing for|candidate
ran for|candidate
resigned as|former
retired as|former
stepped down as|former
quit as|former
`;

/** Words that may stand within them. */
export const HOLDING_ADVERBS = `
  also briefly currently first formerly later long now once only previously recently still subsequently then twice
`;

/** Words between a comma and an office that tell its status: "Hill, once the mayor of Leeds": words | status. */
export const HOLDING_PREFACES = `
at one time|former
at that time|former
at the time|former
formerly|former
once|former
previously|former
soon to be|elect
then|former
until last year|former
until recently|former
`;
