import pc from 'picocolors';
import { duration, grouped } from './wording';

/** What there is to say at the end of an import or a seeding, or at a start; what is null or left out is not shown. */
export interface SummaryFacts {
  /** Stories of the run, or at a start of the desk. */
  stories: number;
  /** Of these, by what became of them. */
  outcomes?: Partial<Record<'created' | 'updated' | 'unchanged' | 'conflict' | 'failed', number>>;
  /** Officials (and in an import, bodies) linked. */
  linked: number;
  toCheck: number;
  /** Internal records made. */
  made?: number;
  seconds?: number | null;
  isDryRun?: boolean;
  /** Addresses to try. */
  panel?: string | null;
  rest?: string | null;
  graphql?: string | null;
  /** The host's article type, such as `api::article.article`. */
  type?: string;
}

const OUTCOMES = {
  created: 'created',
  updated: 'updated',
  unchanged: 'unchanged',
  conflict: 'in conflict',
  failed: 'failed',
} as const;

/** A GraphQL request as a line for a shell: GraphQL answers to POST alone. */
const graphqlRequest = (address: string, type: string): string => {
  const plural = `${type.split('.').at(-1) ?? 'article'}s`;
  const body = JSON.stringify({ query: `{ ${plural} { headline officials { name office { title country } } } }` });
  return `curl -s ${address} -H 'Content-Type: application/json' -d '${body}'`;
};

/**
 * The lines at the end of an import, a seeding or a start, figures aligned.
 * Example: "  Stories     10   8 created, 2 unchanged" and so on, without a newline at the end.
 */
export const renderSummary = (facts: SummaryFacts, isColoured: boolean): string => {
  const colours = pc.createColors(isColoured);
  const { outcomes = {}, made, seconds, panel, rest, graphql, type = 'api::article.article' } = facts;
  const became = Object.entries(OUTCOMES).flatMap(([name, words]) => {
    const count = outcomes[name as keyof typeof OUTCOMES] ?? 0;
    if (count === 0) return [];
    const text = `${grouped(count)} ${words}`;
    return [name === 'failed' ? colours.red(text) : name === 'conflict' ? colours.yellow(text) : text];
  });
  const figures: [name: string, figure: string, note: string][] = [
    ['Stories', grouped(facts.stories), became.join(', ')],
    ['Linked', grouped(facts.linked), outcomes.created === undefined ? 'officials' : 'officials and bodies'],
    ['To check', grouped(facts.toCheck), ''],
    ...(made === undefined || made === 0
      ? []
      : ([['New records', grouped(made), 'internal until an editor shows them']] as [string, string, string][])),
    ...(seconds == null ? [] : ([['Time', duration(seconds), '']] as [string, string, string][])),
  ];
  const width = Math.max(...figures.map(([, figure]) => figure.length));
  const lines = figures.map(([name, figure, note]) =>
    `  ${colours.dim(name.padEnd(11))}  ${colours.bold(figure.padStart(width))}${note === '' ? '' : `  ${note}`}`.trimEnd(),
  );
  const addresses: [name: string, text: string | null | undefined][] = [
    ['Panel', panel],
    ['REST', rest == null ? null : `curl -s ${rest}`],
    ['GraphQL', graphql == null ? null : graphqlRequest(graphql, type)],
  ];
  const shown = addresses.flatMap(([name, text]) =>
    text == null ? [] : [`  ${colours.dim(name.padEnd(11))}  ${colours.cyan(text)}`],
  );
  const title = facts.isDryRun === true ? [`  ${colours.yellow('Dry run: nothing was changed.')}`] : [];
  return [...title, ...lines, ...(shown.length > 0 ? ['', ...shown] : [])].join('\n');
};
