import type { HardCase } from '../view';

/** Particles, initials, spellings, single names, capitals, possessives. */
export const names: HardCase[] = [
  {
    text: 'Ursula von der Leyen spoke. Von der Leyen then left.',
    mentions: ['Ursula von der Leyen: Ursula von der Leyen, Von der Leyen'],
    fails: 'von der Leyen in short sentences without a title',
  },
  { text: 'Crown Prince Mohammed bin Salman landed. Bin Salman smiled.', people: ['Mohammed bin Salman'] },
  { text: 'Zine El Abidine Ben Ali fled the country that night.', people: ['Zine El Abidine Ben Ali'] },
  {
    text: 'Egyptian President Abdel Fattah Al-Sisi spoke. El-Sisi was brief.',
    mentions: ['Abdel Fattah Al-Sisi: Abdel Fattah Al-Sisi, El-Sisi'],
    fails: 'another form of the article in a surname',
  },
  {
    text: 'Egyptian President Abdel Fattah al-Sisi spoke. Sissi was brief.',
    mentions: ['Abdel Fattah al-Sisi: Abdel Fattah al-Sisi, Sissi'],
    fails: 'another spelling of a surname',
  },
  {
    text: 'W. Gyude Moore built the road. Moore is proud of it.',
    mentions: ['W. Gyude Moore: W. Gyude Moore, Moore'],
  },
  { text: 'Sammy Davis Jr. sang, and Davis danced.', mentions: ['Sammy Davis Jr.: Sammy Davis Jr., Davis'] },
  { text: "Pat O'Brien met Ronald McDonald in Cork.", people: ["Pat O'Brien", 'Ronald McDonald'] },
  { text: 'Pat O’Brien’s plan failed, O’Brien said.', mentions: ['Pat O’Brien: Pat O’Brien, O’Brien'] },
  {
    text: 'French Foreign Minister Jean-Yves Le Drian spoke. Le Drian was tired.',
    mentions: ['Jean-Yves Le Drian: Jean-Yves Le Drian, Le Drian'],
  },
  {
    text: 'Turkish President Recep Tayyip Erdoğan spoke. Erdogan was brief.',
    mentions: ['Recep Tayyip Erdoğan: Recep Tayyip Erdoğan, Erdogan'],
  },
  { text: 'Secretary-General U Thant went to Cairo.', people: ['U Thant'] },
  { text: 'Indonesian President Suharto spoke. Suharto was brief.', mentions: ['Suharto: Suharto, Suharto'] },
  {
    text: 'Brazilian President Luiz Inácio Lula da Silva spoke. Lula was brief.',
    mentions: ['Luiz Inácio Lula da Silva: Luiz Inácio Lula da Silva, Lula'],
  },
  { text: 'Boris Johnson spoke. Boris was loud.', mentions: ['Boris Johnson: Boris Johnson, Boris'] },
  {
    text: 'MAYOR LENA FISCHER SAYS BRIDGE IS SAFE\nLena Fischer opened the bridge on Monday, and the people of the town were glad.',
    mentions: ['LENA FISCHER: LENA FISCHER, Lena Fischer'],
  },
  {
    text: 'The letter was signed by Lena Fi-\nscher of the water board.',
    people: ['Lena Fi-\nscher'],
    fails: 'a name that is parted by a hyphen at the end of a line',
  },
  { text: "Lena Fischer's plan and Fischer's money were gone.", mentions: ['Lena Fischer: Lena Fischer, Fischer'] },
  {
    text: 'William "Bill" Carter came late.',
    people: ['William "Bill" Carter'],
    fails: 'a nickname in quotation marks inside a name',
  },
  { text: 'Lena Fischer-Weber and Jean-Luc Moreau spoke.', people: ['Lena Fischer-Weber', 'Jean-Luc Moreau'] },
  {
    text: 'J.K. Rowling and J. R. R. Tolkien are on the list.',
    people: ['J.K. Rowling', 'J. R. R. Tolkien'],
    fails: 'initials without a blank',
  },
  {
    text: 'George W. Bush and George Bush are two men.',
    people: ['George W. Bush', 'George Bush'],
    fails: 'two people whose names differ by an initial',
  },
  { text: 'Malala Yousafzai spoke. Malala is known all over the world.', people: ['Malala Yousafzai'] },
  { text: 'Aung San Suu Kyi spoke. Suu Kyi was brief.', mentions: ['Aung San Suu Kyi: Aung San Suu Kyi, Suu Kyi'] },
  {
    text: 'Ban Ki-moon and Ban Ki Moon are one name.',
    mentions: ['Ban Ki Moon: Ban Ki-moon, Ban Ki Moon'],
    fails: 'a family name that is a common word',
  },
  { text: 'Easter Island and Christmas Day have nothing to do with each other.', people: [] },
  { text: 'The Lena flows north, and the Don flows south.', people: [] },
  { text: 'Harvey and Irma were storms of that year.', people: [], fails: 'storms that are called by given names' },
];
