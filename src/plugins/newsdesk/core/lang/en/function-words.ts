/** Words that begin a sentence with a capital and are no part of a name. Source: general knowledge of English. */
export const FUNCTION_WORDS = `
  a about above according across after afterwards again against ago all almost along already also although always amid amidst among an and another any anyone anything apart
  are around as aside at away back be because been before behind being below beneath beside besides between beyond both but by can cannot clearly
  could currently despite did do does doing down due during each earlier early either else elsewhere even eventually ever every everybody everyone everything except few
  finally first five following for former four from further furthermore generally get given go goes going had half has have having he hence her here hers herself high
  him himself his historically hopefully how however i i'm i've if in indeed inside instead into is it it's its itself just last lastly late later latest least less let like likewise many may maybe
  me meanwhile might more moreover most mostly much must my myself nearly neither never nevertheless new next nine no nobody none nonetheless nor normally not nothing notably now nowadays of off officially
  often old on once one only onto or other others otherwise our ours out outside over overall own part past people perhaps please previously put rather recent recently regarding
  same second see seven several shall she should similarly since six so some somebody someone something sometimes somewhat soon still subsequently such ten than thank thanks that that's the their them themselves then
  there thereafter therefore these they they're thing things third this those though three through throughout thus to today together tomorrow too toward towards twelve two under
  unfortunately unless unlike until up upon us usually very via was we we're we've well were what whatever when whenever where whereas wherever whether which while who whoever
  whom whose why will with within without would yes yesterday yet you you're your yours yourself
  addressing asked asking based born citing commenting including looking meaning referring responding speaking talking writing
  eight hundred thousand million billion dozens hundreds thousands millions man woman men women children police officials authorities critics supporters residents
  it’s that’s he’s she’s there’s don’t i’m we’re they’re you’re i’ve we’ve let’s what’s isn’t doesn’t can’t won’t
`;

/** Prepositions, conjunctions, auxiliaries and the like, which end a noun phrase. */
export const CLOSED_WORDS = `
  a about after against among an and are as at because before between but by can could did do does during for from had has have he her him his how if in
  into is it its like may might must no not of off on or our over she should since so than that the their them then there these they this those through to under
  until up upon was we were what when where which while who whom whose why will with within without would you your amid despite toward towards
`;

/** Religions, creeds and people after whom nothing is an organisation: capitalised words that are no names. */
export const CREEDS = `
  allah buddhism buddhist catholic catholics christ christian christianity christians covid covid-19 democrat democrats evangelical god hindu hinduism hindus
  internet islam islamic islamist islamists jew jewish jews marxist muslim muslims nazi nazis orthodox protestant quran republican republicans shia shiite sikh sikhs sunni tory tories
  kurd kurds kurdish arab arabs arabic asian african europeans western rohingya sharia latino hispanic
`;
