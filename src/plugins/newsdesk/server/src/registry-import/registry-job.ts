import type { Core } from '@strapi/strapi';
import type {
  RegistryImportOptions,
  RegistryImportPhase,
  RegistryImportView,
} from '../../../contracts/registry-import';
import type { RegistryItemView, RegistrySummary } from '../../../contracts/registry';
import type { RegistryFact } from '../../../readers/registry/fact';
import { RegistryFileError } from '../../../readers/registry/open-input';
import { type KnownFile, readFacts, sortFiles } from '../../../readers/registry/read-facts';
import { newDocumentId } from '../../../writer/document-id';
import { importRegistry } from '../../../writer/registry/import-registry';
import type { KeptFiles } from './keep-files';

/** Items of each outcome that the page is told; the sum counts all. */
const MOST_TOLD = 200;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One import of a registry that the panel began: first a dry run, then, once an editor says so, the import itself. */
export class RegistryJob {
  readonly id = newDocumentId();
  readonly options: RegistryImportOptions;
  #phase: RegistryImportPhase = 'looking';
  #items: RegistryItemView[] = [];
  #summary: RegistrySummary | null = null;
  #problem: string | null = null;
  #read = 0;
  #toRead = 1;
  #isStopped = false;
  readonly #strapi: Core.Strapi;
  readonly #kept: KeptFiles;
  readonly #startedBy: string;

  constructor(strapi: Core.Strapi, kept: KeptFiles, options: RegistryImportOptions, startedBy: string) {
    this.#strapi = strapi;
    this.#kept = kept;
    this.options = options;
    this.#startedBy = startedBy;
  }

  /** Whether it reads or writes just now. */
  get isBusy(): boolean {
    return this.#phase === 'looking' || this.isWriting;
  }

  get isWriting(): boolean {
    return this.#phase === 'importing' || this.#phase === 'linking';
  }

  get phase(): RegistryImportPhase {
    return this.#phase;
  }

  view(): RegistryImportView {
    return {
      id: this.id,
      phase: this.#phase,
      files: this.#kept.files.map(({ name }) => name),
      options: this.options,
      percent: Math.min(100, Math.floor((100 * this.#read) / this.#toRead)),
      summary: this.#summary,
      items: this.#items,
      problem: this.#problem,
    };
  }

  /** Says what an import would do. Resolves when it is known; never throws. */
  look(): Promise<void> {
    return this.#run('looking', 'looked', true);
  }

  /** Imports. Resolves when it is done, and its files are gone; never throws. */
  async start(): Promise<void> {
    await this.#run('importing', 'imported', false);
    await this.#kept.remove();
  }

  /** Ends the reading: what is written stays. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Removes the files. */
  forget(): Promise<void> {
    this.stop();
    return this.#kept.remove();
  }

  async #run(phase: RegistryImportPhase, after: RegistryImportPhase, dryRun: boolean): Promise<void> {
    this.#phase = phase;
    this.#items = [];
    this.#summary = null;
    this.#read = 0;
    this.#isStopped = false;
    try {
      const files = await sortFiles(this.#kept.files, null);
      this.#toRead = Math.max(1, this.#kept.bytes * Math.max(1, ...files.map(({ passes }) => passes)));
      const { source, visibility } = this.options;
      const names = files.map(({ name }) => name);
      const options = { source, visibility, dryRun, startedBy: this.#startedBy, files: names };
      this.#summary = await importRegistry(this.#strapi, this.#facts(files), options, {
        item: (item) => this.#tell(item),
        linking: () => (this.#phase = 'linking'),
      });
      this.#phase = after;
    } catch (error) {
      this.#phase = 'failed';
      this.#problem = reasonOf(error);
      // What an editor can mend is told on the page alone.
      if (!(error instanceof RegistryFileError)) this.#strapi.log.error(`A registry's import failed: ${this.#problem}`);
    }
  }

  async *#facts(files: readonly KnownFile[]): AsyncGenerator<RegistryFact> {
    for await (const fact of readFacts(files, (bytes) => (this.#read += bytes))) {
      if (this.#isStopped) {
        yield { kind: 'stop', origin: '' };
        return;
      }
      yield fact;
    }
  }

  #tell(item: RegistryItemView): void {
    if (this.#items.filter(({ outcome }) => outcome === item.outcome).length < MOST_TOLD) this.#items.push(item);
  }
}
