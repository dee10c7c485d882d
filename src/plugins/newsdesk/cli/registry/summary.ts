import pc from 'picocolors';
import type { Made, RegistrySummary } from '../../contracts/registry';
import { duration, grouped } from '../wording';

/**
 * The lines at the end of an import of a registry, figures aligned, without a newline at the end:
 * "  People   58,738   58,700 new, 38 changed".
 */
export const renderRegistrySummary = (
  { counts, seconds }: RegistrySummary,
  { isDryRun, isColoured }: { isDryRun: boolean; isColoured: boolean },
): string => {
  const colours = pc.createColors(isColoured);
  const became = [
    counts.unchanged > 0 ? `${grouped(counts.unchanged)} said nothing new` : '',
    counts.failed > 0 ? colours.red(`${grouped(counts.failed)} left out`) : '',
  ].filter((part) => part !== '');
  const made = (name: string, { created, updated }: Made): [string, string, string][] => {
    if (created + updated === 0) return [];
    const words = [created > 0 ? `${grouped(created)} new` : '', updated > 0 ? `${grouped(updated)} changed` : ''];
    return [[name, grouped(created + updated), words.filter((part) => part !== '').join(', ')]];
  };
  const some = (name: string, count: number, note: string): [string, string, string][] =>
    count === 0 ? [] : [[name, grouped(count), note]];
  const figures: [name: string, figure: string, note: string][] = [
    ['Rows', grouped(counts.rows), became.join(', ')],
    ...made('People', counts.people),
    ...made('Bodies', counts.organizations),
    ...made('Offices', counts.offices),
    ...made('Terms', counts.terms),
    ...made('Relations', counts.relationships),
    ...some('Adopted', counts.adopted, 'people whom stories had made'),
    ...some('Kept', counts.kept, 'values and records that were changed or deleted by hand'),
    ...some('Strangers', counts.strangers, 'relations with somebody whom the desk does not have'),
    ['Time', duration(seconds), ''],
  ];
  const width = Math.max(...figures.map(([, figure]) => figure.length));
  const lines = figures.map(([name, figure, note]) =>
    `  ${colours.dim(name.padEnd(11))}  ${colours.bold(figure.padStart(width))}${note === '' ? '' : `  ${note}`}`.trimEnd(),
  );
  const title = isDryRun ? [`  ${colours.yellow('Dry run: nothing was changed.')}`] : [];
  return [...title, ...lines].join('\n');
};
