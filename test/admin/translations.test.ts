import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { createIntl } from 'react-intl';

const folder = resolve(__dirname, '../../src/plugins/newsdesk/admin/src');

const readSources = async (): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
};

const readMessages = async (locale = 'en'): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(folder, `translations/${locale}.json`), 'utf8')) as Record<string, string>;

/** What a message is given: `{count}`, `{count, plural, …}`. */
const valuesOf = (message: string): string[] => [
  ...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '')),
];

/** Keys that stand whole in a source: `t('import.title')`, or as data for it. */
const literal = /'([a-z]+(?:\.[a-zA-Z]+)+)'/g;
/** Keys that are put together: `state.${state}`. */
const template = /`((?:[a-z]+\.)+|[a-z]*)\$\{[^}]+\}((?:\.\$\{[^}]+\}|\.[a-zA-Z]+)*)`/g;

describe('the translations', () => {
  let messages: Record<string, string>;
  let sources: string[];
  before(async () => {
    messages = await readMessages();
    sources = await readSources();
  });

  const used = (key: string) =>
    sources.some((source) => {
      const isWhole = source.includes(`'${key}'`);
      const isMade = [...source.matchAll(template)].some(([whole]) => {
        const pattern = whole
          .slice(1, -1)
          .replaceAll('.', '\\.')
          .replace(/\$\{[^}]+\}/g, '[a-zA-Z]+');
        return pattern !== '[a-zA-Z]+' && new RegExp(`^${pattern}$`).test(key);
      });
      return isWhole || isMade;
    });

  it('have every key that a page asks for', () => {
    const prefixes = new Set(Object.keys(messages).map((key) => key.split('.')[0]));
    const asked = sources.flatMap((source) => [...source.matchAll(literal)].map(([, key]) => key ?? ''));
    const missing = asked.filter((key) => prefixes.has(key.split('.')[0]) && !(key in messages));
    expect(missing).to.deep.equal([]);
  });

  it('have no key that nothing asks for', () => {
    expect(Object.keys(messages).filter((key) => !used(key))).to.deep.equal([]);
  });

  for (const locale of ['en', 'fr']) {
    it(`are messages that can be formatted (${locale})`, async () => {
      const errors: string[] = [];
      const given = await readMessages(locale);
      const intl = createIntl({ locale, messages: given, onError: ({ message }) => errors.push(message) });
      for (const [id, message] of Object.entries(given)) {
        const names = [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '');
        intl.formatMessage({ id }, Object.fromEntries(names.map((name) => [name, 2])));
      }
      expect(errors).to.deep.equal([]);
    });
  }

  it('are whole in French, key for key, with the same values', async () => {
    const french = await readMessages('fr');
    expect(Object.keys(french)).to.deep.equal(Object.keys(messages));
    for (const [key, message] of Object.entries(messages)) {
      expect(french[key]?.trim(), key).to.not.equal('');
      expect(valuesOf(french[key] ?? '').sort(), key).to.deep.equal(valuesOf(message).sort());
    }
  });

  it('stand in the translations, not in the pages', () => {
    const said = sources.flatMap((source) =>
      [...source.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g)].map(([, text]) => text),
    );
    expect(said).to.deep.equal([]);
    // Names that a screen reader says, and what fields and titles show.
    const named = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:aria-label|title|label|placeholder|alt|hint)="([^"]*\p{L}{2}[^"]*)"/gu)].map(
        ([, text]) => text,
      ),
    );
    expect(named).to.deep.equal([]);
  });
});
