import type { HardCase } from '../view';

/** Offices and relations that stand in an apposition or a clause. */
export const apposition: HardCase[] = [
  {
    text: 'Ri Mi-sun, the powerful sister of North Korean leader Ri Sung-ho, was angry.',
    relations: ['Ri Mi-sun: sister of Ri Sung-ho'],
    offices: ['Ri Sung-ho: leader, KP'],
  },
  { text: "South Korea's top diplomat, Park Jin, spoke.", officials: ['Park Jin'] },
  { text: "Norway's foreign minister, Erik Dahl, spoke.", offices: ['Erik Dahl: foreign minister, NO'] },
  {
    text: 'Marta Lind, who heads the agency, spoke.',
    officials: ['Marta Lind'],
    fails: '“who heads the agency”, without the agency’s name',
  },
  { text: "The country's prime minister, Marta Lind, spoke.", officials: ['Marta Lind'] },
  { text: 'Marta Lind, the Swedish minister of finance, spoke.', offices: ['Marta Lind: minister of finance, SE'] },
  { text: 'Marta Lind, Sweden’s finance minister, spoke.', offices: ['Marta Lind: finance minister, SE'] },
  { text: 'Marta Lind, 52, a teacher from Lund, spoke.', people: ['Marta Lind'], officials: [] },
  { text: 'Marta Lind is the mayor of the town.', officials: ['Marta Lind'] },
  { text: 'Marta Lind, a former mayor, won the race.', offices: ['Marta Lind: mayor, -, former'] },
  { text: 'Peter Lund and his wife, Anna Lund, left.', relations: ['Anna Lund: wife of Peter Lund'] },
  { text: 'Anna Lund, the wife of Mayor Peter Lund, left.', officials: ['Peter Lund'] },
  { text: 'Anna Lund, daughter of the late president Peter Lund, left.', officials: ['Peter Lund'] },
  {
    text: 'The ministers of Norway and Sweden, Erik Dahl and Marta Lind, met.',
    officials: ['Erik Dahl', 'Marta Lind'],
  },
  {
    text: 'The chair of the board, Anna Holm, left the company.',
    people: ['Anna Holm'],
    officials: [],
    fails: '“the board” of a company that is named later',
  },
  {
    text: 'Marta Lind, who was prime minister from 2001 to 2004, wrote a book.',
    offices: ['Marta Lind: prime minister, -, former'],
  },
];
