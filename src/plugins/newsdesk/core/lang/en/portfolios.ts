/**
 * Words that say what a minister, secretary or agency head is in charge ("Minister [Food], [Rural] [Affairs]").
 * Sorted. Source: written for this project from knowledge cabinets.
 */
export const PORTFOLIO_WORDS = `
  accounts action administration administrative advanced advancement affairs african ageing agency agrarian agri-food
  agricultural agriculture aid air airport airports airspace antiquities appeal appeals aquaculture arab arbitration
  archaeology archives armed arms army artificial arts assembly assets assistance associations asylum atlantic atomic
  audiovisual audit auditing authority autonomous autonomy aviation awqaf banking basic beliefs benefits biodiversity
  board border borders botanical brexit broadcasting budget budgets building bureaucracy business businesses cabinet
  capacities capital cashew catastrophe central change chemical chemicals chiefs child childcare children children's
  citizens citizenship city civic civil climate co-operation co-operatives coal coastal cocoa coffee cohesion
  collective college commerce commercial commission committee commonwealth communication communications communities
  community companies competition competitiveness computer conservation constitutional construction consumer consumers
  consumption control cooperation cooperatives coordination corporate corps corrections cotton council
  counter-terrorism counterterrorism courts crafts crime crimes crops cultural culture customs cyber cybersecurity
  dairy data debt decentralisation decentralization defence defense delivery demobilisation democracy democratic
  demographic demographics demography department deregulation development devolution diaspora digital digitalisation
  digitalization digitisation digitization diplomacy disabilities disability disabled disarmament disaster disasters
  diversity domestic drinking drought drug drugs early ecological ecology economic economics economy ecosystem
  education elderly elections electoral electricity electrification electronic emergencies emergency emigration
  employment empowerment endowments energy enterprise enterprises entrepreneurs entrepreneurship environment
  environmental equal equalities equality ethnic europe european evaluation excise executive expatriates expenditure
  exports exterior external faith families family farming federal federation fertilizer fertilizers film films finance
  finances financial fire firearms fisheries fishery fishing fleet flood floods food force forces foreign foresight
  forest forestry forests freedom freedoms freight fuel fuels fundamental gambling gaming gas gender genders geology
  geospatial geothermal governance government green growth guidance hajj handicraft handicrafts harbors harbours
  health healthcare heavy heritage high higher holdings home homeland homelessness homes horticulture hospitality
  house household housing human humanitarian humanity hunting hydrocarbons hydropower ict identity immigration
  implementation inclusion inclusive income independent indians indigenisation indigenization indigenous industrial
  industries industry information infrastructure infrastructures innovation inspection inspectorate institutional
  institutions insular insurance integration integrity intellectual intelligence inter-governmental intergovernmental
  interior interministerial internal international investment investments irrigation islamic islands it jobs joint
  judicial judiciary junta justice knowledge labor labour land lands language languages law learning legal legislative
  leisure levelling liaison libraries library licensing lifelong livestock local logistics lottery lower machine
  mainland management marine maritime markets maternal media medical medicine mental merchant merit merits meteorology
  middle migrants migration military minerals mines mining minorities minority mobility modernisation modernization
  monetary monuments mosques motion mountain municipal municipalities museums narcotics nation national nationality
  native natural naturalisation naturalization nature navigation navy non-governmental nonprofits nonproliferation
  northern nuclear nutrition occupational ocean oceans oil older operations opportunities opportunity ordnance
  outermost overseas pacific parks parliament parliamentary participation pastoral patrimony peace pensioners pensions
  people peoples performance personnel pesticides petitions petroleum pharmaceutical pharmaceuticals physical plan
  planning plantations police policies policy political population port ports post posts poverty power precious
  presidency presidential press prevention price prices primary prime prisons privatisation privatization processing
  procurement production productive productivity products programme programs projects proliferation promotion property
  prosecutions prospective protection provinces provincial public publications publicity publishing quality racing
  radio rail railway railways reconciliation reconstruction recreation reduction reform reforms refugees region
  regional regions regulation regulatory rehabilitation reintegration relations relief religion religions religious
  renewable renewables renewal repatriation republic rescue research reserve resilience resources responsibility
  returns revenue revenues rice rights river rivers road roads royal rural safety sanitation savings school schools
  science sciences scientific sea secondary secretariat security senate senior service services settlement settlements
  shipping silk simplification situations skills small social society solicitor solidarity space special spirituality
  sport sporting sports staff standards state states statistical statistics status steel strategic strategies strategy
  student students substances sugar supply supreme sustainability sustainable tariffs tax taxation taxes tea teachers
  technical technological technologies technology telecommunications telecoms territorial territories territory
  tertiary textile textiles tourism town towns townships trade traditional traffic training transformation transition
  transparency transport transportation treasury treaties tribal tribes tribunal umrah union universities university
  urban vaccine vaccines veteran veterans veterans' victims village villages violence vocational voluntary volunteers
  waqf war waste water waters waterways weapons welfare western wildlife wine woman women women's workers workforce
  works youth zoos
`;
