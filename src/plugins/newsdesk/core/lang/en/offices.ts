/**
 * Words of public offices, sorted within each list. Source: written for this project from general knowledge.
 */

/** Nouns that name a public office by themselves or with words before them ("defence minister"). */
export const OFFICE_HEADS = `
  administrator admiral adviser advisor advocate-general aide alderman aldermen alderwoman amb ambassador assemblyman
  assemblymember assemblyperson assemblywoman attaché attorney-general auditor auditor-general ayatollah bailiff bupati
  burgomaster bürgermeister caliph candidate cardinal chair chairman chairperson chairwoman challenger chancellor chargé
  chief chieftain cllr cm co-leader commandant commander commissioner comptroller comptroller-general congressman
  congressmember congresswoman consul consul-general contender coroner councillor councilman councilmember councilor
  councilwoman counsel counsellor counselor crown d'affaires d’affaires delegate deputy deputy-governor deputy-mayor dgp
  dictator diplomat director director-general duchess duke emir emperor empress envoy front-runner frontrunner gov
  governor governor-general head hopeful igp inspector inspector-general intendant judge justice king lady landammann
  lawmaker leader legislator lieutenant lieutenant-governor lord lt-gov magistrate maharaja mayor mca mec member mep
  minister minister-president mla mlc mna monarch mp mpp msp nawab negotiator nominee officer official ombudsman
  ombudswoman parliamentarian pm police pope prefect premier pres president prince princess procurator
  procurator-general prosecutor protector queen regent registrar rep representative sarpanch secretary secretary-general
  secretary-treasurer selectman sen senator shah sheriff solicitor-general speaker spokesman spokesperson spokeswoman
  sub-prefect sultan sultana surgeon-general taoiseach treasurer tsar tsarina tánaiste under-secretary
  under-secretary-general undersecretary vice-chair vice-chairman vice-chairperson vice-chancellor vice-governor
  vice-mayor vice-minister vice-premier vice-president vice-speaker viceroy vizier voivode warden whip
`;

/** Heads that need a public body, state or rank beside them: alone they are trades ("director", "head", "officer"). */
export const WEAK_HEADS = `
  administrator adviser advisor aide auditor candidate cardinal chair chairman chairperson chairwoman challenger chief
  co-leader commandant commander contender coroner counsel counsellor counselor crown delegate deputy director
  director-general duchess duke front-runner frontrunner head hopeful inspector king leader lord member negotiator
  nominee officer official police pres president prince princess protector queen registrar representative secretary
  secretary-general secretary-treasurer speaker spokesman spokesperson spokeswoman treasurer vice-chair vice-chairman
  vice-chairperson vice-chancellor vice-president warden
`;

/** Military and police ranks, with abbreviations. */
export const RANKS = `
  acp adgp adm admiral asp brig brig-gen brigadier capt chief-superintendent cmdr cmdt col colonel commodore constable
  corporal cpl dcp detective dsp gen general insp lieutenant lt lt-col lt-gen lt-general ltcol maj maj-gen major
  major-general marshal pvt rear-admiral sergeant sgt ssp superintendent vice-admiral
`;

/** Words that stand before or between the words of a title ("deputy", "prime", "foreign"). */
export const TITLE_MODIFIERS = `
  acting administrative affair affairs agriculture army arts assistant associate attorney aviation budget budgetary cabinet caretaker
  chargé chief chief-of-staff climate co-ordinating commerce communications congressional constitutional coordinating crown cultural
  culture defence defense deputy deputy-prime development digital district domestic ecological economic economy education election
  electoral employment energy environment equality europe european executive external federal field finance financial first fisheries
  flag foreign gender general grand gubernatorial health high higher home housing human immigration industry information
  infrastructure inspector intelligence intergovernmental interim interior internal international investment joint judicial junior
  justice labor labour lead legal lieutenant local majority managing maritime master mayoral metropolitan military mines minority
  monetary national naval opposition overseas parliamentary permanent petroleum planning police political postmaster presidential
  press prime principal private provincial public rail ranking rear regional resident revenue rights royal rural safety science
  second secretary security senior shadow social solicitor solicitor-general special sport sports staff state supreme surgeon
  technology territorial tourism trade traditional transport treasury unification union urban vice vice-presidential war water
  welfare women works youth
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
pres|US
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
  acclaimed beleaguered bipartisan centrist conservative controversial current democratic embattled far-right fellow fiery firebrand
  first-term five former four hardline influential late leading left-wing leftist liberal likely long-time longest-serving
  longtime new newly-appointed newly-elected opposition-party outgoing party popular populist powerful presumed presumptive prominent
  reformist republican respected retiring right-wing ruling second-term senior several sole then three top two two-term veteran
  visiting young youngest
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
chargé|d'affaires
chargé|d’affaires
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
first|lady
first|gentleman
general|counsel
general|director
general|secretary
governor|general
inspector|general
judge|president
lieutenant|governor
lord|advocate
lord|chancellor
lord|justice
lord|lieutenant
lord|mayor
lord|president
lord|speaker
lt|gov
maj|gen
minister|counsellor
minister|delegate
minister|counselor
minister|counselors
minister|president
police|commissioner
police|chief
press|secretary
prime|minister
prosecutor|general
secretary|general
solicitor|general
surgeon|general
treasurer|general
vice|president
`;

/** Offices of several words whose last word alone names a trade or a member of anything. */
export const TITLES_OF_PHRASE = `
  assembly member
  assistant ag
  barangay captain
  city attorney
  city clerk
  city manager
  city solicitor
  commonwealth attorney
  council member
  county attorney
  county clerk
  county executive
  county manager
  deputy ag
  district attorney
  district chief executive
  district collector
  medical examiner
  menteri besar
  metropolitan chief executive
  municipal chief executive
  politburo member
  prosecuting attorney
  public advocate
  state ag
  state attorney
  tax collector
  town clerk
  town manager
  u.s attorney
  u.s. attorney
  us attorney
  village clerk
`;

/** Heads that say little even with words before them ("party member", "senior aide"). */
export const ALWAYS_WEAK_HEADS = `
  adviser advisor aide member officer official
`;

/** Words that stand before the body within a title: "Deputy Taliban chief". */
export const MODIFIERS_BEFORE_BODY = `
  assistant deputy vice
`;

/** Words that belong to a rank; any other word before one does not ("Army Lt. Gen."). */
export const RANK_MODIFIERS = `
  chief deputy first flag junior lead lieutenant major master rear second senior staff vice
`;

/** Heads that are more often of a company or a club than of a state. */
export const PRIVATE_HEADS = `
  auditor director member secretary-treasurer treasurer
`;

/** Words before a head that do not tell what it is head of. */
export const VAGUE_MODIFIERS = `
  assistant associate chief deputy executive first general joint managing national regional second senior vice
`;

/** Abbreviations within titles: short | long. */
export const TITLE_ABBREVIATIONS = `
adm|admiral
brig|brigadier
capt|captain
amb|ambassador
cllr|councillor
cm|chief minister
cmdr|commander
col|colonel
defense|defence
gen|general
gov|governor
lt|lieutenant
maj|major
pm|prime minister
pres|president
rep|representative
sen|senator
sgt|sergeant
`;

/** Heads whose words before them are the place that elected them, be it on no list: "Kapiti MP". */
export const CONSTITUENCY_HEADS = `
  assemblyman assemblywoman congressman congresswoman councillor councilman councilor councilwoman legislator mca mla mna mp mpp msp
`;

/** Words of parties that stand before such heads and are no place. */
export const PARTY_WORDS = `
  alliance centre christian coalition congress conservative democrat democratic freedom government green independent labor labour left
  liberal national opposition party people progressive reform republican social socialist tory ukip unionist
`;

/** Nouns of public bodies right before a weak head: "the ministry spokesman". */
export const PUBLIC_NOUNS = `
  army cabinet committee council court embassy government junta military ministry navy parliament police presidency
`;

/** Words before "leader" that make it no public office: "student leader". */
export const PRIVATE_LEADERS = `
  band business cell church civic community cult farmer farmers gang guild industry labor labour market peasant protest project
  religious scout squad spiritual strike student students team trade union youth
`;
