import type { HardCase } from '../view';

/** Titles before and after names, ranks, honorifics, and words that are titles here and names there. */
export const titles: HardCase[] = [
  { text: 'Secretary of State Antony Blinken left for Seoul.', offices: ['Antony Blinken: Secretary of State, US'] },
  {
    text: 'Saudi Minister of Economy and Planning Faisal Alibrahim spoke first.',
    offices: ['Faisal Alibrahim: Minister of Economy and Planning, SA'],
  },
  {
    text: 'European Commission President Ursula von der Leyen opened the fair.',
    offices: ['Ursula von der Leyen: President, -, European Commission'],
  },
  {
    text: 'The report blames then-Defence Secretary Michael Fallon for the delay.',
    offices: ['Michael Fallon: Defence Secretary, -, former'],
  },
  {
    text: 'President-elect Bola Tinubu of Nigeria chose his team on Friday.',
    offices: ['Bola Tinubu: President, NG, elect'],
  },
  {
    text: 'Acting Health Minister Marta Lind said that the clinics would stay open.',
    offices: ['Marta Lind: Health Minister, -, acting'],
  },
  {
    text: 'Former Finnish prime minister Alexander Stubb wrote the foreword.',
    offices: ['Alexander Stubb: prime minister, FI, former'],
  },
  {
    text: 'The Deputy Foreign Minister of Norway, Erik Dahl, was on the train.',
    offices: ['Erik Dahl: Deputy Foreign Minister, NO'],
  },
  { text: "The prime minister's spokesman Peter Holm said no.", people: ['Peter Holm'], officials: ['Peter Holm'] },
  {
    text: 'Presidents Emmanuel Macron and Volodymyr Zelensky met in the port.',
    offices: ['Emmanuel Macron: President, -', 'Volodymyr Zelensky: President, -'],
  },
  {
    text: 'Messrs Hill and Carter signed the paper after lunch.',
    people: ['Hill', 'Carter'],
    officials: [],
  },
  {
    text: 'Prime Minister Datuk Seri Anwar Ibrahim opened the bridge in Penang.',
    people: ['Anwar Ibrahim'],
    officials: ['Anwar Ibrahim'],
  },
  { text: 'Sheikh Tamim bin Hamad landed late in the evening.', people: ['Tamim bin Hamad'] },
  {
    text: 'Shri Rajnath Singh laid the first stone of the dam.',
    people: ['Rajnath Singh'],
  },
  { text: 'Dr. Anna Berg, a surgeon, saw the patients.', people: ['Anna Berg'], officials: [] },
  { text: 'Lt. Gen. Mark Olsen took command of the brigade.', people: ['Mark Olsen'], officials: ['Mark Olsen'] },
  {
    text: 'Sen. Bernie Sanders, I-Vt., voted against the bill.',
    offices: ['Bernie Sanders: Sen., US'],
    bodies: [],
  },
  { text: 'John Major lost the vote, and Major went home.', mentions: ['John Major: John Major, Major'] },
  { text: 'Major Tom Reed said that the road was clear.', people: ['Tom Reed'] },
  {
    text: 'Theresa May spoke. May then left in May.',
    mentions: ['Theresa May: Theresa May, May'],
    fails: '“May” as a surname at the beginning of a sentence',
  },
  {
    text: 'Will Smith will smith no swords, his friends say.',
    people: ['Will Smith'],
    fails: 'a given name that is a common word, in first place',
  },
  { text: 'Mark Rutte left a mark on the talks, Rutte said.', mentions: ['Mark Rutte: Mark Rutte, Rutte'] },
  {
    text: 'The rich may mark the day; Rich Lowe did not.',
    people: ['Rich Lowe'],
    fails: 'a given name that is a common word, in a short sentence',
  },
  { text: 'The plane flew from Austin to Lincoln and on to Georgia.', people: [] },
  {
    text: 'Defense Secretary Lloyd Austin was in Ohio. Austin spoke for an hour.',
    mentions: ['Lloyd Austin: Lloyd Austin, Austin'],
  },
  { text: 'They travelled through Jordan and Chad to the sea.', people: [] },
  { text: 'The Lincoln administration bought the land in those years.', people: [] },
  { text: 'A full moon stood over the park when the boats came in.', people: [] },
  {
    text: 'President Moon Jae-in spoke in the park. Moon then left.',
    mentions: ['Moon Jae-in: Moon Jae-in, Moon'],
  },
  { text: 'General Electric hired the engineer in spring.', people: [] },
  {
    text: 'Queen Margrethe of Denmark cut the ribbon.',
    people: ['Margrethe'],
    officials: ['Margrethe'],
  },
  { text: 'Pope Francis prayed for rain.', people: ['Francis'] },
  {
    text: 'The Minister for Foreign Affairs and Trade, Simon Lund, and Attorney General Merrick Garland agreed.',
    people: ['Simon Lund', 'Merrick Garland'],
    officials: ['Simon Lund', 'Merrick Garland'],
  },
  { text: 'Coach Erik Berg praised goalkeeper Ole Dahl after the match.', officials: [] },
  { text: 'Chief executive Mary Barra presented the new car.', people: ['Mary Barra'], officials: [] },
  {
    text: 'Mayor-elect Karen Bass and outgoing mayor Eric Garcetti shook hands.',
    offices: ['Karen Bass: Mayor, -, elect', 'Eric Garcetti: mayor, -'],
  },
  {
    text: 'Presidential candidate Marine Le Pen spoke in Lyon, France.',
    people: ['Marine Le Pen'],
  },
];
