import type { HardCase } from '../view';

/** Family name first or last, and whom a bare surname means. */
export const order: HardCase[] = [
  { text: 'Defence Minister Suh Wook spoke first.', families: ['Suh Wook: Suh'] },
  { text: 'Kim Yo-jong was not there.', families: ['Kim Yo-jong: Kim'] },
  { text: 'Chinese President Xi Jinping left early. Xi flew home.', families: ['Xi Jinping: Xi'] },
  {
    text: 'Hungarian Prime Minister Orbán Viktor said no. Orbán left.',
    families: ['Orbán Viktor: Orbán'],
    fails: 'a Hungarian name in the order of Hungary',
  },
  { text: 'Hungarian Prime Minister Viktor Orbán said no.', families: ['Viktor Orbán: Orbán'] },
  { text: 'Japanese Prime Minister Yoshihide Suga agreed. Suga smiled.', families: ['Yoshihide Suga: Suga'] },
  {
    text: 'Kim Yong-nam met Kim Myong-su. Kim then left for the coast.',
    mentions: ['Kim Yong-nam: Kim Yong-nam', 'Kim Myong-su: Kim Myong-su, Kim'],
  },
  {
    text: 'President Park Min-ho met Mayor Park Ji-won. President Park then left.',
    mentions: ['Park Min-ho: Park Min-ho, Park', 'Park Ji-won: Park Ji-won'],
  },
  {
    text: 'Lena Fischer and Hugo Fischer came. Lena left, and Hugo stayed.',
    mentions: ['Lena Fischer: Lena Fischer, Lena', 'Hugo Fischer: Hugo Fischer, Hugo'],
  },
  { text: 'Foreign Minister Wang Yi spoke. Wang was brief.', families: ['Wang Yi: Wang'] },
  { text: 'Foreign Minister Subrahmanyam Jaishankar spoke.', families: ['Subrahmanyam Jaishankar: Jaishankar'] },
  {
    text: 'Vietnamese leader Nguyen Phu Trong was ill. Trong is 79.',
    families: ['Nguyen Phu Trong: Nguyen'],
    fails: 'a Vietnamese, called by the given name',
  },
  { text: 'Prime Minister Lee Hsien Loong spoke. Lee was calm.', families: ['Lee Hsien Loong: Lee'] },
  { text: 'Bruce Lee and Christopher Lee were on the poster.', families: ['Bruce Lee: Lee', 'Christopher Lee: Lee'] },
];
