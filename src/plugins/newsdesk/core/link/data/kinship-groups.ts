/** Words of family relations that say the same, seen from either side; words of no group are compared as they are. */
export const KINSHIP_GROUPS: readonly (readonly string[])[] = [
  ['sister', 'brother', 'sibling', 'twin', 'half-sister', 'half-brother', 'stepsister', 'stepbrother'],
  ['father', 'mother', 'parent', 'son', 'daughter', 'child'],
  [
    'wife',
    'husband',
    'spouse',
    'partner',
    'widow',
    'widower',
    'ex-wife',
    'ex-husband',
    'fiance',
    'fiancee',
    'companion',
  ],
  ['stepfather', 'stepmother', 'stepparent', 'stepson', 'stepdaughter', 'stepchild'],
  ['grandfather', 'grandmother', 'grandparent', 'grandson', 'granddaughter', 'grandchild'],
  ['uncle', 'aunt', 'nephew', 'niece'],
  ['father-in-law', 'mother-in-law', 'son-in-law', 'daughter-in-law', 'brother-in-law', 'sister-in-law'],
];

/** Words that any family relation may stand behind. */
export const ANY_KIN: ReadonlySet<string> = new Set(['relative', 'relation', 'kin', 'family member']);
