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
