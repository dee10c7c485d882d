import type { HardCase } from '../view';

/** Bodies: lower case, short forms, acronyms, buildings and cities that stand for them. */
export const organizations: HardCase[] = [
  {
    text: 'The South Korean defence ministry denied it.',
    bodies: ['South Korean defence ministry: South Korean defence ministry'],
  },
  {
    text: 'The Norwegian foreign ministry denied it. The ministry said that it knew nothing.',
    bodies: ['Norwegian foreign ministry: Norwegian foreign ministry, ministry'],
  },
  {
    text: 'The International Atomic Energy Agency (IAEA) sent a team. The IAEA wants answers.',
    bodies: ['International Atomic Energy Agency: International Atomic Energy Agency, IAEA, IAEA'],
  },
  { text: 'The Pentagon denied it.', kinds: ['Pentagon: military, US'] },
  { text: 'The Blue House in Seoul denied it.', bodies: ['Blue House: Blue House'] },
  { text: 'Seoul and Washington agreed, but the North refused.', bodies: [] },
  { text: 'Moscow warned Kyiv on Friday that talks were over.', bodies: [] },
  {
    text: 'The European Union and the African Union met.',
    bodies: ['European Union: European Union', 'African Union: African Union'],
  },
  {
    text: 'The World Health Organization said so. WHO doctors came.',
    bodies: ['World Health Organization: World Health Organization, WHO'],
  },
  {
    text: 'The Bank of England raised rates, and the Bank of Japan did not.',
    bodies: ['Bank of England: Bank of England', 'Bank of Japan: Bank of Japan'],
  },
  { text: 'The Labour Party lost. Labour will vote again.', bodies: ['Labour Party: Labour Party, Labour'] },
  {
    text: 'The US State Department spoke. The State Department was brief.',
    bodies: ['US State Department: US State Department, State Department'],
  },
  { text: 'The High Court in London ruled on Friday.', kinds: ['High Court: court, -'] },
  {
    text: 'He studied at the University of Oslo and at Uppsala University.',
    bodies: ['University of Oslo: University of Oslo', 'Uppsala University: Uppsala University'],
  },
  { text: 'The army said so, and the police agreed.', bodies: [] },
  { text: 'Police in the Golden Gate Park found the bag near the Eiffel Tower.', bodies: [] },
  { text: 'The Olympic Games and the World Cup are over.', bodies: [] },
  {
    text: 'Shares of Borealis Shipping Ltd fell by nine percent in London.',
    bodies: ['Borealis Shipping Ltd: Borealis Shipping Ltd'],
  },
  { text: 'Ford Motor Co. and Siemens AG built it.', kinds: ['Ford Motor Co.: company, -', 'Siemens AG: company, -'] },
  { text: 'Doctors Without Borders left the town.', bodies: ['Doctors Without Borders: Doctors Without Borders'] },
  {
    text: 'The Ministry of Health and the Ministry of Trade agreed.',
    bodies: ['Ministry of Health: Ministry of Health', 'Ministry of Trade: Ministry of Trade'],
  },
  { text: 'The UN Security Council met on Monday.', bodies: ['UN Security Council: UN Security Council'] },
  { text: 'Reuters and The Guardian saw the letter.', kinds: ['Reuters: media, GB', 'Guardian: media, GB'] },
];
