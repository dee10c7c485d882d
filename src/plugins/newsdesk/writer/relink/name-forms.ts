import { isBareKind, readBody } from '../../core/link/body-words';
import { foldName } from '../../core/names/fold';
import { wordsOfName } from '../../core/registry/family-name';
import { NAME_PARTICLES } from '../../core/registry/name-order';
import { formOfBody } from '../../core/registry/organization-index';
import { stateOf } from '../../core/registry/state';
import { LONGEST_FORM, LONGEST_WORD } from '../../sql/name-index';
import type { Appearance } from '../appearances';

/**
 * What a form is of. `person`: a folded name, found by each of its words. `body`: the whole folded name or acronym of a
 * body. `state-body`: state and folded name, found by state and word ("KR|defence ministry"). `candidate`: a record that is
 * linked or suggested, by documentId.
 */
export type FormKind = 'person' | 'body' | 'state-body' | 'candidate';

/** One way by which a record can be reached from a story; `words` are the keys to find the form by, beside itself. */
export interface NameForm {
  kind: FormKind;
  form: string;
  words: string[];
}

/** What of an appearance tells how it can be reached. */
export type Reachable = Pick<
  Appearance,
  'kind' | 'name' | 'acronym' | 'country' | 'mentions' | 'record' | 'candidates'
>;

/** Words of a folded name by which it is found: all that tell, or all where none does ("von der leyen" -> "leyen"). */
export const tellingWords = (form: string): string[] => {
  const words = wordsOfName(form);
  const telling = words.filter((word) => word.length > 1 && !NAME_PARTICLES.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].map((word) => word.slice(0, LONGEST_WORD));
};

const personForms = ({ name, mentions }: Reachable, text: string): NameForm[] => {
  const surfaces = mentions.map(([start, end]) => text.slice(start, end)).filter((form) => /\s/.test(form));
  const forms = new Set([name, ...surfaces].map(foldName));
  return [...forms]
    .filter((form) => form !== '' && form.length <= LONGEST_FORM)
    .map((form) => ({ kind: 'person', form, words: tellingWords(form) }));
};

/** Keys of a body's name within its state: "KR|defence", "KR|ministry". */
export const stateWords = (form: string, state: string): string[] =>
  readBody(form, state).strong.map((word) => `${state}|${word}`.slice(0, LONGEST_WORD));

const bodyForms = ({ name, acronym, country }: Reachable): NameForm[] => {
  const form = formOfBody(name);
  const whole = new Set([form, acronym === null ? '' : foldName(acronym)].filter((one) => one !== ''));
  const state = stateOf(country);
  const isPlaced = state !== null && form !== '' && !isBareKind(readBody(form, state));
  return [
    ...[...whole].map((one): NameForm => ({ kind: 'body', form: one, words: [] })),
    ...(isPlaced ? [{ kind: 'state-body' as const, form: `${state}|${form}`, words: stateWords(form, state) }] : []),
  ].filter((one) => one.form.length <= LONGEST_FORM);
};

/** All ways by which records can be reached from an appearance in a text. */
export const nameForms = (appearance: Reachable, text: string): NameForm[] => {
  const { kind, record, candidates } = appearance;
  const ids = new Set([record, ...candidates.map((candidate) => candidate.record)].filter((id) => id !== null));
  const named = kind === 'person' ? personForms(appearance, text) : bodyForms(appearance);
  return [...named, ...[...ids].map((form): NameForm => ({ kind: 'candidate', form, words: [] }))];
};
