import type { Draw } from './random';

type Mutation = (text: string, draw: Draw) => string;

const ODD = [
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\r\n', '\r', '\t', '\v', '\f', '\u2028', '\u2029'],
  ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u00a0', '\u3000', '\u034f'],
  ...['\ud800', '\udc00', '\udfff\ud83d', '😀', '👩‍👩‍👧', '𝕶𝖎𝖒', 'e\u0301', '\u0301', 'ﬁ', 'İ', 'ß', '\ufffd', '\uffff'],
  ...['"', '“', '”', '‘', '’', "''", '«', '»', '„', '‚', '(', ')', '[', '—', '–', '-', '...', '…', '.', ',', ';', ':'],
  ...["'s", '’s', 'Mr. ', 'U.S.', '@', '#', '&', '$1', '\\', '%s', '<b>', '&amp;', '00', '1,000', '3.5'],
];

const SCRIPTS = [
  'Президент встретился с министром обороны в пятницу.',
  '문재인 대통령은 수요일에 서울에서 장관을 만났다.',
  '国防部长星期三在北京会见了总统。',
  'التقى الرئيس وزير الدفاع يوم الأربعاء.',
  'राष्ट्रपति ने बुधवार को रक्षा मंत्री से मुलाकात की।',
  'Ο πρόεδρος συναντήθηκε με τον υπουργό.',
  'ประธานาธิบดีพบกับรัฐมนตรีกลาโหม',
  'נשיא המדינה נפגש עם שר הביטחון',
];

/** Two places of a text, in their order. */
const stretch = (text: string, draw: Draw): [start: number, end: number] => {
  const a = draw.below(text.length + 1);
  const b = Math.min(text.length, a + 1 + draw.below(200));
  return [a, b];
};

const insert = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

/** The words of a text in another order. */
const shuffle = (text: string, draw: Draw): string => {
  const words = text.split(' ');
  for (let i = words.length - 1; i > 0; i--) {
    const j = draw.below(i + 1);
    const word = words[i] as string;
    words[i] = words[j] as string;
    words[j] = word;
  }
  return words.join(' ');
};

/** What may befall a text. */
export const MUTATIONS: readonly Mutation[] = [
  (text, draw) => text.slice(...stretch(text, draw)),
  (text, draw) => {
    const [start, end] = stretch(text, draw);
    return text.slice(0, start) + text.slice(end);
  },
  (text, draw) => {
    const [start, end] = stretch(text, draw);
    return insert(text, end, text.slice(start, end).repeat(1 + draw.below(4)));
  },
  (text, draw) => {
    const [start, end] = stretch(text, draw);
    return text.slice(0, start) + [...text.slice(start, end)].reverse().join('') + text.slice(end);
  },
  (text, draw) => {
    let out = text;
    for (let i = draw.below(12); i >= 0; i--) out = insert(out, draw.below(out.length + 1), draw.pick(ODD));
    return out;
  },
  (text, draw) => insert(text, draw.below(text.length + 1), draw.pick(ODD).repeat(1 + draw.below(60))),
  (text, draw) => insert(text, draw.below(text.length + 1), draw.pick(SCRIPTS)),
  (text, draw) => {
    const [start, end] = stretch(text, draw);
    return text.slice(0, start) + draw.pick(SCRIPTS) + text.slice(end);
  },
  (text, draw) => {
    const [start, end] = stretch(text, draw);
    return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  },
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()),
  (text) => text.replace(/\s+/g, ''),
  (text, draw) => text.replace(/ /g, draw.pick(['  ', '\n', '\u00a0', '\t', '-', ', ', '. ', "'", '\u200b', ' and '])),
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.replace(/[\p{L}\p{N}]+/gu, ''),
  (text) => text.replace(/[^\p{L}\s]+/gu, ''),
  (text) => text.replace(/[“”"]/g, "''"),
  (text) => text.replace(/[“”"]/g, '’').replace(/'/g, '’'),
  (text) => text.replace(/[”"]/g, '“'),
  (text, draw) => text.replace(/[.,;:]/g, () => draw.pick(['.', ',', ';', ':', '—', '!', '?', '(', ')'])),
  shuffle,
  (text) => text.normalize('NFD'),
  (text, draw) => text.replace(/\p{L}/gu, (letter) => (draw.once(12) ? draw.pick(ODD) : letter)),
];
