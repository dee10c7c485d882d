import { readNamedStories } from '../../accuracy/labelled-stories';
import { readOwnStories } from '../../accuracy/own-stories';
import { goldFile, hasReference } from '../../accuracy/reference';
import { makeRandom } from '../stories';

export interface Text {
  text: string;
  published: string | null;
}

const SETS = ['articles.jsonl', 'articles-world.jsonl', 'articles-us.jsonl', 'spans/worldwide-dev.jsonl'];

/** Bytes that a text has in UTF-8. */
export const bytesOf = (texts: readonly Text[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** News to measure with: the reference stories, or where they are missing the repository's own, over and over. */
export const readTexts = (): { from: string; texts: Text[] } => {
  if (hasReference())
    return { from: 'reference stories', texts: SETS.flatMap((file) => readNamedStories(goldFile(file))) };
  const own = readOwnStories();
  const rounds = Math.ceil(1e6 / bytesOf(own));
  return { from: 'stories of this repository, repeated', texts: Array.from({ length: rounds }, () => own).flat() };
};

/** As many of the stories, at even distances, as make up so many bytes. */
export const takeBytes = (texts: readonly Text[], bytes: number): Text[] => {
  const step = Math.max(1, Math.floor(bytesOf(texts) / bytes));
  return texts.filter((_, index) => index % step === 0);
};

/** A story of 600 words: the one that is nearest to it in length, or several one after the other, cut there. */
export const storyOf600Words = (texts: readonly Text[]): Text => {
  const wordsOf = ({ text }: Text): string[] => text.split(/(?<=\s)(?=\S)/);
  const near = texts.find((text) => Math.abs(wordsOf(text).length - 600) < 30);
  if (near !== undefined) return near;
  const words = texts.slice(0, 20).flatMap((text) => wordsOf({ ...text, text: `${text.text}\n\n` }));
  return { text: words.slice(0, 600).join(''), published: null };
};

/** Short stories without end, each with names and words that no other has, so that nothing can be kept for all of them. */
export function* endlessStories(texts: readonly Text[]): Generator<Text> {
  const random = makeRandom(11);
  const letters = (): string =>
    Math.floor(random() * 26 ** 6)
      .toString(36)
      .replace(/\d/g, 'e');
  const name = (): string => letters().replace(/^./, (first) => first.toUpperCase());
  for (let index = 0; ; index++) {
    const { text, published } = texts[index % texts.length] as Text;
    const [first, last, word] = [name(), name(), letters()];
    const more = `\n\nMinister ${first} ${last} spoke of a ${word}. "It is ${word}ing," ${last} said at the ${name()} Institute.`;
    yield { text: text.slice(0, 900) + more, published };
  }
}
