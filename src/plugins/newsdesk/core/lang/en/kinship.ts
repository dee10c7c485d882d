/** Words of family and close association: word | the word from the other side. Source: written for this project. */
export const KIN_WORDS = `
aunt|-
brother|-
brother-in-law|-
cousin|cousin
daughter|-
daughter-in-law|-
ex-husband|ex-wife
ex-wife|ex-husband
father|-
father-in-law|-
fiance|fiancee
fiancé|fiancée
fiancee|fiance
fiancée|fiancé
girlfriend|boyfriend
boyfriend|girlfriend
grandchild|-
granddaughter|-
grandfather|-
grandmother|-
grandson|-
half-brother|-
half-sister|-
husband|wife
mother|-
mother-in-law|-
nephew|-
niece|-
partner|partner
running mate|running mate
sister|-
sister-in-law|-
son|-
son-in-law|-
spouse|spouse
stepdaughter|-
stepson|-
twin|-
uncle|-
widow|-
widower|-
wife|husband
aide|-
adviser|-
disciple|-
protege|-
protégé|-
lawyer|-
`;

/** More words of family and close association, for relations alone. Source: written for this project. */
export const RELATION_WORDS = `
advisor ally associate attorney baby boyfriend child companion confidant confidante counsellor disciple ex-boyfriend ex-girlfriend ex-partner
friend godchild goddaughter godfather godmother godson grandaunt grandnephew grandniece granduncle great-grandson great-granddaughter great-uncle great-aunt half-brother half-sister
henchman mentor niece nephew-in-law niece-in-law cousin-in-law sibling stepbrother stepchild stepfather stepmother stepsister bodyguard ghostwriter sidekick
successor-designate foster-son foster-daughter ward
`;

/** Relations in which two parents share one child. */
export const CHILD_WORDS = `child son daughter baby stepson stepdaughter grandson granddaughter grandchild`;
