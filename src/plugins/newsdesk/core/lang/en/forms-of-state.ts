/**
 * Offices that some states do not have: last words of the title | states without it.
 * Source: written for this project from general knowledge of constitutions.
 */
export const STATES_WITHOUT = `
chancellor|AR,AU,BR,CA,CN,FR,ID,IL,IN,IT,JP,KR,MX,NG,PH,RU,TR,US,ZA
king|AF,AR,BR,CN,CO,DE,EG,FR,ID,IL,IN,IQ,IR,IT,KE,KP,KR,MX,MM,NG,PH,PK,PL,RU,SY,TR,UA,US,VE,VN,ZA
minister|HK,MO,PR,US
premier|CH,US
president|AU,BE,BH,CA,DK,ES,GB,GL,HK,JO,JP,KH,KW,LU,MA,MO,MY,PR,NL,NO,NZ,OM,QA,SA,SE,TH
prime minister|AR,BO,BR,CH,CL,CO,CR,CY,DO,EC,GT,HK,HN,ID,IR,KE,MX,NG,NI,PA,PH,PY,SV,US,UY,VE
queen|AR,BR,CN,DE,EG,FR,ID,IL,IN,IR,IT,KP,KR,MX,NG,PH,PK,RU,TR,UA,US,ZA
secretary of state|CN,JP,KR,RU
`;

/** Offices that one person at a time holds in a state. */
export const OF_ONE_HOLDER = `
chancellor|defence minister|defense minister|economy minister|finance minister|foreign minister|foreign secretary|health minister|interior minister|justice minister|king|president|prime minister|queen|vice president|vice-president
`;

/** Capital words that are mostly said of one state's politics: word | state. */
export const STATE_CUES = `
bundesrat|DE
bundestag|DE
capitol|US
democrat|US
democrats|US
duma|RU
folketing|DK
gop|US
knesset|IL
kremlin|RU
medicaid|US
medicare|US
oireachtas|IE
republican|US
republicans|US
riksdag|SE
sejm|PL
stortinget|NO
storting|NO
taoiseach|IE
tories|GB
tory|GB
whitehall|GB
`;
