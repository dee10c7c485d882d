import { createHash } from 'node:crypto';
import { cleanText } from './clean-text';
import { decode } from './decode';
import { splitParagraphs } from './split-paragraphs';
import { storyText, type Problem, type ReadOptions, type ReadOutcome, type Story } from './story';

const LONGEST_HEADLINE = 255;
/** A first line of more words that ends in a full stop is the story's first sentence. */
const MOST_WORDS_BEFORE_STOP = 12;

const endsInFullStop = (line: string): boolean => {
  const bare = line.replace(/(?<!["'”’»)\]])["'”’»)\]]+$/u, '');
  return bare.endsWith('.') && !bare.endsWith('..') && !/(\.\p{L}+|(^|\s)\p{Lu})\.$/u.test(bare);
};

const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && !(endsInFullStop(line) && line.split(' ').length > MOST_WORDS_BEFORE_STOP);

const PUT_HEADLINE = 'Put the headline on the first line, or give one (on the command line: --headline "...").';

const noHeadline = (line: string): Problem => ({
  code: 'no-headline',
  message:
    line.length > LONGEST_HEADLINE
      ? `No headline: the first line is a paragraph of ${line.length} characters. ${PUT_HEADLINE}`
      : `No headline: the first line is a sentence ("${line.slice(0, 40)}…"). ${PUT_HEADLINE}`,
});

const sameWords = (a: string, b: string): boolean => a.toLocaleLowerCase('en') === b.toLocaleLowerCase('en');

/** Parts headline and body, or says which of them is missing. */
const splitStory = (lines: string[], given: string | null): Problem | Pick<Story, 'headline' | 'paragraphs'> => {
  const [first = '', ...rest] = lines;
  if (given === null && !isHeadline(first)) return noHeadline(first);
  const headline = given ?? first;
  const paragraphs = given === null || sameWords(given, first) ? rest : lines;
  if (paragraphs.length > 0) return { headline, paragraphs };
  return {
    code: 'no-body',
    message: 'Only a headline: there is no text below it. Write the story below the headline, one paragraph a line.',
  };
};

/** The story's identity within its source: given id, else url, else file name, else a hash of the normalised text. */
const identify = (options: ReadOptions, story: Pick<Story, 'headline' | 'paragraphs'>): string =>
  options.externalId ??
  options.url ??
  options.name?.normalize('NFC') ??
  `sha256:${createHash('sha256').update(storyText(story)).digest('hex')}`;

/**
 * Reads plain text (UTF-8, UTF-16 with a mark, else windows-1252): first line the headline, then the paragraphs.
 * Gives the story, or a problem `empty-file`, `not-text`, `no-headline` or `no-body`. Never throws.
 */
export const readPlainText = (bytes: Uint8Array, options: ReadOptions): ReadOutcome => {
  const fail = (problem: Problem): ReadOutcome => ({ ok: false, origin: options.origin, problem });
  if (bytes.length === 0) {
    return fail({
      code: 'empty-file',
      message: 'The file is empty (0 bytes). Give a file with a headline and a text.',
    });
  }
  const decoded = decode(bytes);
  if (!decoded.ok) {
    return fail({ code: 'not-text', message: 'Not text: the bytes are binary. Give plain text, best in UTF-8.' });
  }
  const clean = cleanText(decoded.text);
  const lines = splitParagraphs(clean.text);
  if (lines.length === 0) {
    return fail({
      code: 'empty-file',
      message: 'The file holds nothing but blank space. Give a file with a headline and a text.',
    });
  }
  const given = cleanText(options.headline ?? '')
    .text.replace(/\s+/gu, ' ')
    .trim();
  const parts = splitStory(lines, given === '' ? null : given);
  if ('code' in parts) return fail(parts);
  return {
    ok: true,
    story: {
      origin: options.origin,
      ...parts,
      byline: null,
      published: options.published ?? null,
      url: options.url ?? null,
      publisher: null,
      language: null,
      source: options.source,
      externalId: identify(options, parts),
      warnings: [...decoded.warnings, ...clean.warnings],
    },
  };
};
