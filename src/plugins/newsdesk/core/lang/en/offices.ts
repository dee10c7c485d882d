/**
 * Words of public offices, sorted within each list. Source: written for this project from general knowledge.
 */

/** Nouns that name a public office by themselves or with words before them ("defence minister"). */
export const OFFICE_HEADS = `
  administrator admiral adviser advisor alderman aldermen ambassador assemblyman assemblywoman attaché ayatollah bailiff
  caliph cardinal chair chairman chairperson chairwoman chancellor chargé chief chieftain
  commander commissioner comptroller congressman congresswoman consul coroner councillor councilman councilor councilwoman counselor counsellor crown
  delegate deputy diplomat director duchess duke emir emperor empress envoy governor head
  inspector judge justice king lawmaker leader legislator lieutenant lord magistrate mayor
  mep minister mla mp monarch negotiator nominee officer official ombudsman parliamentarian pm police pope premier president prince princess
  prosecutor queen registrar rep representative secretary senator sen gov sheriff speaker spokesman spokesperson spokeswoman
  shah sultan taoiseach treasurer tsar undersecretary under-secretary vice-president vice-chairman vizier warden whip
  secretary-general director-general attorney-general inspector-general governor-general under-secretary-general
  lt-gov vice-chancellor co-leader auditor candidate front-runner frontrunner contender challenger hopeful member protector
  cm dictator aide mps mlas meps counsel magistrate secretary-treasurer whip
`;

/** Heads that need a public body, state or rank beside them: alone they are trades ("director", "head", "officer"). */
export const WEAK_HEADS = `
  administrator adviser advisor auditor cardinal chair chairman chairperson chairwoman challenger chief contender crown
  commander director duchess duke front-runner frontrunner head inspector leader lord negotiator officer official prince princess queen
  registrar representative treasurer warden candidate nominee delegate deputy secretary co-leader counselor counsellor king
  member aide hopeful counsel protector vice-chairman vice-president president vice-chancellor police coroner director-general speaker spokesman spokesperson spokeswoman
`;

/** Military and police ranks, with abbreviations. */
export const RANKS = `
  adm admiral brig brigadier capt captain chief-superintendent cmdr cmdt col colonel commodore constable corporal cpl detective gen general
  lieutenant lt ltcol lt-col lt-gen lt-general maj maj-gen major major-general brig-gen marshal pvt sergeant sgt superintendent vice-admiral rear-admiral
`;

/** Words that stand before or between the words of a title ("deputy", "prime", "foreign"). */
export const TITLE_MODIFIERS = `
  acting agriculture army assistant associate attorney aviation budget cabinet caretaker chargé chief climate commerce communications constitutional
  crown cultural culture defence defense deputy development digital district domestic economic economy education
  election electoral employment energy environment europe european executive external federal field finance financial first fisheries flag foreign
  general grand health high higher home housing human immigration industry information infrastructure inspector intelligence
  interim interior internal international investment joint judicial junior justice labor labour land lead legal lieutenant local
  majority managing maritime master metropolitan military mines minority monetary national naval opposition parliamentary party
  permanent petroleum planning police political postmaster presidential press prime principal private provincial public ranking
  rail rear regional republican resident revenue rights royal rural safety science second secretary security senior shadow social solicitor special sport sports
  staff state supreme surgeon technology territorial tourism trade traditional transport treasury union urban vice
  war water welfare women works youth chief-of-staff top co-ordinating coordinating solicitor-general deputy-prime unification gender presumptive democratic
  overseas digital equality administrative intergovernmental ecological vice-presidential gubernatorial congressional mayoral affairs affair budgetary sports arts
`;

/** Titles of one or more words that name their country by themselves: title | country. */
export const TITLES_OF_ONE_STATE = `
bundeskanzler|DE
chancellor of the exchequer|GB
first minister of scotland|GB
home secretary|GB
lok sabha speaker|IN
secretary of defense|US
secretary of state|US
secretary of the treasury|US
taoiseach|IE
tanaiste|IE
treasury secretary|US
defense secretary|US
u.s. attorney|US
us attorney|US
congressman|US
congresswoman|US
homeland security secretary|US
pope|VA
sen|US
rep|US
gov|US
lt. gov|US
`;

/** Words before a title that tell its status: word | status. */
export const STATUS_WORDS = `
acting|acting
caretaker|acting
current|current
erstwhile|former
ex|former
former|former
incoming|elect
incumbent|current
interim|acting
late|former
long-time|former
longtime|former
new|current
newly-appointed|current
newly-elected|elect
onetime|former
one-time|former
outgoing|current
previous|former
then|former
ousted|former
deposed|former
retired|former
president-elect|elect
president-designate|elect
`;

/** Spelled-out adjectives before a title that are no part of it. */
export const TITLE_ADJECTIVES = `
  beleaguered bipartisan controversial current embattled far-right fellow fiery firebrand first-term former hardline influential its late left-wing leftist likely
  longtime long-time longest-serving new newly-appointed newly-elected outgoing popular populist powerful presumptive reformist respected right-wing
  second-term senior sole then top two-term veteran visiting young youngest centrist conservative liberal leading prominent several three two four five
`;

/** Two office words that make one title together: first | second. */
export const TITLE_PAIRS = `
accountant|general
adjutant|general
administrator|general
advocate|general
attorney|general
auditor|general
brig|gen
chief|executive
chief|justice
chief|minister
chief|officer
chief|secretary
chief|whip
comptroller|general
consul|general
controller|general
crown|prince
crown|princess
crown|prosecutor
deputy|chief
deputy|director
deputy|governor
deputy|minister
deputy|president
deputy|secretary
deputy|speaker
director|general
executive|secretary
general|secretary
governor|general
inspector|general
judge|president
lieutenant|governor
lt|gov
maj|gen
minister|counselor
minister|president
police|commissioner
police|chief
press|secretary
prime|minister
prosecutor|general
secretary|general
solicitor|general
surgeon|general
vice|president
`;
