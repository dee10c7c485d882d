/**
 * Words of bodies. Source: written for this project from general knowledge.
 */

/** Last or first nouns of a body's name, one kind a line: kind | heads. Lower-case heads stand here too. */
export const BODY_HEADS = `
government|administration,agency,authority,bureau,cabinet,chancellery,commission,council,department,directorate,embassy,consulate,government,inspectorate,ministry,mission,office,police,presidency,prosecutor's office,secretariat,service,state,treasury,customs,coastguard,intelligence,regulator,ombudsman,junta,municipality,corps of engineers,centre for disease control
military|air force,army,armed forces,battalion,brigade,coast guard,command,corps,division,fleet,forces,guard,guards,marines,military,militia,navy,regiment,squadron,troops,infantry
intergovernmental|alliance,league of nations,nations,organisation,organization,tribunal,union
party|alliance,coalition,conservatives,democrats,front,greens,liberals,movement,party,republicans
legislature|assembly,committee,congress,duma,house,knesset,legislature,parliament,senate,subcommittee,chamber,caucus
court|court,tribunal
media|agency,broadcaster,channel,chronicle,daily,express,gazette,guardian,herald,independent,journal,magazine,mail,media,network,news,newspaper,observer,post,press,radio,standard,star,sun,telegraph,television,times,tribune,tv,weekly
company|airlines,airways,associates,bank,brands,brothers,capital,chemicals,company,corporation,energy,enterprises,entertainment,financial,group,holdings,industries,insurance,investments,laboratories,mining,motors,oil,partners,petroleum,pharma,pharmaceuticals,productions,resources,retail,securities,shipping,software,solutions,steel,stores,studios,systems,technologies,technology,telecom,ventures,works,exchange
ngo|association,campaign,charity,club,confederation,federation,forum,foundation,fund,initiative,institute,league,network,project,society,trust,watch,union,center,centre,coalition,chamber of commerce
education|academy,college,faculty,institute,polytechnic,school,seminary,university
other|board,church,clinic,diocese,gallery,hospital,library,mosque,museum,orchestra,team,band,theatre,theater,zoo,cathedral,synagogue
`;

/** Lower-case heads with which a state, or a capitalised name, names one body: "the South Korean defence ministry". */
export const LOWER_BODY_HEADS = `
  administration agency air army assembly authority bank board cabinet campaign coastguard commission committee council court department embassy federation forces
  force foundation government guard house junta legislature marines military ministry mission navy office parliament party police presidency senate
  service university union consulate congress bureau office team federation association
`;

/** Words that may stand between the state and a lower-case head: "defence", "foreign", "supreme". */
export const LOWER_BODY_WORDS = `
  affairs agriculture air and armed border central coast constitutional culture customs defence defense economy education election electoral energy environment
  federal finance foreign health high home human immigration industry information intelligence interior internal justice
  labor labour national navy of olympic police prime minister's prosecutor prosecutor's public rights secret security state supreme tax tourism trade transport
  upper lower presidential space football meteorological statistics
`;

/** Words beside a body that tell its kind: kind | side | words. */
export const KIND_CUES = `
company|after|ceo chief shares stock executives executive employees customers founder shareholders users
company|before|company firm carmaker automaker retailer manufacturer conglomerate giant airline lender
media|after|newspaper daily magazine television channel reporter reporters journalist correspondent columnist reported anchor interview website poll
media|before|told newspaper daily magazine broadcaster agency website channel network
ngo|after|activists activist volunteers union
ngo|before|group charity nonprofit union organisation organization watchdog
party|after|mp mps lawmaker lawmakers legislator legislators mla mlas candidate candidates leader leaders party supporters chairperson voters led-government coalition caucus councillor
party|before|ruling opposition party governing
education|after|professor student students graduate campus
education|before|professor
`;

/** Lower-case nouns that name one body of a state right after its name: "the Indonesian military". */
export const STATE_BODY_HEADS = `
  army cabinet coastguard embassy force government guard junta legislature military ministry navy parliament police presidency senate forces
`;

/** Marks of a company at the end of its name. */
export const COMPANY_SUFFIXES = `
  ag bhd bv co corp gmbh inc kg limited llc llp ltd nv oy oyj plc pte pty sa sarl se spa srl
`;

/** Words that are often the first or a middle part of a body's name. */
export const BODY_WORDS = `
  advanced african agricultural american animal applied arab asian associated atlantic catholic central christian citizens civil civic common community
  consumer constitutional cooperative criminal democratic development economic educational electoral european environmental federal first free
  general global green human independent industrial international islamic islamist joint judicial justice labour liberal liberation medical metropolitan monetary
  muslim national new nuclear olympic pacific peace people's peoples political popular progressive public regional republican research revolutionary
  royal scientific security social socialist special standing state students strategic supreme trade united universal women workers world youth
`;

/** Words whose runs are events, laws, works or things, and no bodies. */
export const EVENT_WORDS = `
  accord accords act agreement amendment anniversary award awards ball bill bowl campaign census championship championships christmas code
  conference congress constitution convention covenant crisis cup day debate declaration decree derby easter election elections
  epidemic era exercise expo fair festival forum games golf hurricane initiative holocaust intifada inquiry
  law marathon match month olympics operation pact pandemic paralympics plan prize protocol rally referendum reform regulation revolution
  season series standards storm strategy summit sunday superbowl tour treaty trial trophy typhoon uprising war week year
`;

/** Words of buildings, streets and waters, which are places. */
export const FACILITY_WORDS = `
  airport alley arena avenue base bay beach boulevard bridge building camp canal canyon cape castle city coast county creek
  dam desert district drive estate farm field forest garden gardens gulf hall harbor harbour heights highway hill hills hotel
  island islands isle junction lake lane market mall mount mountain mountains ocean palace park peninsula plaza point port prefecture prison
  province region resort ridge river road sea square stadium station strait street suburb tower town township tunnel valley village
  volcano ward
`;

/** What an agency of a state is in charge of, before the state's name: "Environment Canada". */
export const FIELDS_OF_AGENCIES = `
  agriculture arts aviation biosecurity business corrections customs education elections employment energy enterprise environment
  fisheries food forestry health heritage highways housing immigration infrastructure innovation invest justice maritime medicines natural
  parks police ports prisons research resources revenue safety science security service services skills social sport standards
  statistics tourism trade transport treasury veterans water work
`;
