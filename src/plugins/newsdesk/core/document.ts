import type { Frame } from './frame/read-frame';
import type { Gazetteer } from './words/gazetteer';
import type { MarkedSpan } from './mentions/recognise';
import type { NamedBody } from './organizations/group-bodies';
import type { NamedPerson } from './people/group-people';
import type { Sentence } from './sentences/split-sentences';
import type { KnownNames, Quote, StoryText, Warning } from './types';
import type { Tokens } from './words/tokens';

/**
 * A story on its way through the pipeline. Each step gives the document back with one field more, and reads only the
 * fields of steps before it.
 */
export interface StoryDocument {
  story: StoryText;
  text: string;
  names: KnownNames | null;
  warnings: Warning[];
}

export type Framed = StoryDocument & { frame: Frame };
export type Tokenized = Framed & { tokens: Tokens };
export type Split = Tokenized & { sentences: Sentence[]; sentenceOf: Int32Array };
export type Placed = Split & { gazetteer: Gazetteer };
export type Marked = Placed & { marks: MarkedSpan[] };
export type Peopled = Marked & { people: NamedPerson[] };
export type Embodied = Peopled & { bodies: NamedBody[] };
export type Quoted = Embodied & { quotes: Quote[]; statements: Quote[] };

/**
 * Gives a document some fields more, or others. Every document is made here and has all the fields in one order, those to
 * come undefined: the engine then knows where each stands, while spread objects of ever new shapes cost it a search at
 * every reading.
 */
export function withFields<Before extends StoryDocument, More extends Partial<Quoted>>(
  document: Before,
  more: More,
): Before & More {
  const { story, text, names } = document;
  const own: Partial<Quoted> = document;
  const made: Partial<Quoted> = {
    story,
    text,
    names,
    warnings: more.warnings ?? own.warnings,
    frame: more.frame ?? own.frame,
    tokens: more.tokens ?? own.tokens,
    sentences: more.sentences ?? own.sentences,
    sentenceOf: more.sentenceOf ?? own.sentenceOf,
    gazetteer: more.gazetteer ?? own.gazetteer,
    marks: more.marks ?? own.marks,
    people: more.people ?? own.people,
    bodies: more.bodies ?? own.bodies,
    quotes: more.quotes ?? own.quotes,
    statements: more.statements ?? own.statements,
  };
  return made as Before & More;
}
