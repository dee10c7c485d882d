import type { ImportItemView, ImportRequest } from '../../../../contracts/desk';

type ItemOptions = ImportRequest['items'][number];

/** A correction that the editor made in the preview. */
export type Correction = NonNullable<ItemOptions['corrections']>[number];

/** What holds for all stories of an import. */
export interface ImportSettings {
  /** ISO 8601 day; null: each story's own, where it says one. */
  date: string | null;
  source: string;
  publish: boolean;
}

/** Source of what is imported without saying where from. */
export const DEFAULT_SOURCE = 'import';

/** One file or pasted text on its way in. */
export interface ImportItem {
  id: string;
  /** File name; null for pasted text. */
  name: string | null;
  content: Blob;
  /** Given by the editor where the text has none. */
  headline: string | null;
  keep: number[];
  corrections: Correction[];
  /** `refused`: a check in the browser says no; `failed`: the request did not come through. */
  phase: 'waiting' | 'sending' | 'looked' | 'imported' | 'refused' | 'failed';
  /** Last answer of the server: a preview, or what became of it. */
  view: ImportItemView | null;
  /** Why the item was refused or the request failed, in words. */
  problem: string | null;
}

/** What the server is told of an item. */
const optionsOf = ({ name, headline, keep, corrections }: ImportItem): ItemOptions => ({
  name,
  keep,
  corrections,
  ...(headline === null ? {} : { headline }),
});

/** The multipart form of one item: `options` as JSON and the file. */
export const formOf = (item: ImportItem, settings: ImportSettings, run: string | null): FormData => {
  const source = settings.source.trim();
  const options: ImportRequest = {
    ...settings,
    run,
    items: [optionsOf(item)],
    source: source === '' ? DEFAULT_SOURCE : source,
  };
  const form = new FormData();
  form.append('options', JSON.stringify(options));
  form.append('files', item.content, item.name ?? 'pasted.txt');
  return form;
};
