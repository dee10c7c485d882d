/** Labels of a token: outside, first and later token of a person, first and later token of a body. */
export const LABELS = 5;
export const PERSON_FIRST = 1;
export const PERSON_LATER = 2;
export const BODY_FIRST = 3;
export const BODY_LATER = 4;
