import pc from 'picocolors';
import type { LookAgainSummary } from '../../contracts/look-again';
import { duration, grouped } from '../wording';

/** The lines at the end of a run over stored stories, figures aligned, without a newline at the end. */
export const renderLookAgainSummary = (
  { stories, changed, updated, failed, links, made, seconds }: LookAgainSummary,
  { isDryRun, isColoured }: { isDryRun: boolean; isColoured: boolean },
): string => {
  const colours = pc.createColors(isColoured);
  const became = [
    changed > 0 ? `${grouped(changed)} with other links` : '',
    updated > 0 ? `${grouped(updated)} with other evidence` : '',
    failed > 0 ? colours.red(`${grouped(failed)} failed`) : '',
  ].filter((part) => part !== '');
  const figures: [name: string, figure: string, note: string][] = [
    ['Stories', grouped(stories), became.length > 0 ? became.join(', ') : 'nothing to change'],
    ['Links', grouped(links), isDryRun ? 'would change' : 'changed'],
    ...(made === 0 ? [] : ([['New records', grouped(made), 'internal until an editor shows them']] as typeof figures)),
    ['Time', duration(seconds), ''],
  ];
  const width = Math.max(...figures.map(([, figure]) => figure.length));
  const lines = figures.map(([name, figure, note]) =>
    `  ${colours.dim(name.padEnd(11))}  ${colours.bold(figure.padStart(width))}${note === '' ? '' : `  ${note}`}`.trimEnd(),
  );
  const title = isDryRun ? [`  ${colours.yellow('Dry run: nothing was changed.')}`] : [];
  return [...title, ...lines].join('\n');
};
