import { Box, EmptyStateLayout, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DoublesAnswer, DoubleView } from '../../../../contracts/doubles';
import type { MergeAnswer, MergeView, UnmergeAnswer } from '../../../../contracts/merge';
import { DeskPage } from '../../components/DeskPage';
import { useLoaded } from '../../hooks/use-loaded';
import { useTranslate } from '../../hooks/use-translate';
import { useSettle } from '../../panel/use-settle';
import { DoubleCard } from './DoubleCard';
import { MergeDialog } from './MergeDialog';
import { MergeList } from './MergeList';
import type { Pair } from './pair';

const pairId = ({ keep, lose }: DoubleView): string => [keep.documentId, lose.documentId].sort().join(' ');

/** Records that may be one, side by side; to merge, to tell apart for good, and to take apart what was merged. */
export const DoublesDesk = () => {
  const t = useTranslate();
  const settle = useSettle();
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [address, setAddress] = useSearchParams();
  const kind = address.get('kind') ?? '';
  const doubles = useLoaded<DoublesAnswer>(`/newsdesk/doubles?limit=50${kind === '' ? '' : `&kind=${kind}`}`);
  const merges = useLoaded<{ results: MergeView[] }>('/newsdesk/merges');
  const [pair, setPair] = useState<Pair | null>(null);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [isSending, setIsSending] = useState(false);
  const open = (doubles.data?.results ?? []).filter((double) => !settled.has(pairId(double)));
  const total = Math.max((doubles.data?.total ?? 0) - settled.size, open.length);

  const send = async (answer: Promise<unknown>, said: string): Promise<boolean> => {
    setIsSending(true);
    const isDone = await settle(answer, said);
    setIsSending(false);
    return isDone;
  };
  const close = (double: DoubleView) => setSettled((held) => new Set([...held, pairId(double)]));

  const sayDifferent = async (double: DoubleView) => {
    const { kind: of, keep, lose } = double;
    const request = { kind: of, record: keep.documentId, other: lose.documentId };
    const said = t('doubles.saidDifferent', { keep: keep.name, lose: lose.name });
    if (await send(post('/newsdesk/records/different', request), said)) {
      close(double);
    }
  };

  const onMerged = async ({ keep, lose, relink }: MergeAnswer) => {
    const said = t('doubles.didMerge', { keep: keep.name, lose: lose.name, count: relink.changed });
    toggleNotification({ type: 'success', message: relink.isDone ? said : `${said}. ${t('doubles.goesOn')}` });
    setPair(null);
    // A record that went may stand in other pairs too.
    await Promise.all([doubles.reload(), merges.reload()]);
  };

  const unmerge = async ({ documentId, loserName, winnerName }: MergeView) => {
    const answer = post<UnmergeAnswer>(`/newsdesk/merges/${documentId}/undo`, {}).then(({ data }) => {
      const said = t('doubles.didUnmerge', { loser: loserName, winner: winnerName ?? '' });
      const stayed = data.stayed.length === 0 ? '' : ` ${t('doubles.stayed', { what: data.stayed.join(' ') })}`;
      toggleNotification({ type: 'success', message: `${said}.${stayed}` });
    });
    if (await send(answer, '')) {
      await Promise.all([doubles.reload(), merges.reload()]);
    }
  };

  return (
    <DeskPage
      title={t('doubles.title')}
      subtitle={t('doubles.subtitle', { total })}
      loading={t('doubles.loading')}
      loaded={doubles}
      actions={
        <SingleSelect
          size="S"
          aria-label={t('filter.kind')}
          value={kind}
          placeholder={t('filter.any')}
          clearLabel={t('filter.clear')}
          onClear={() => setAddress({})}
          onChange={(chosen) => setAddress({ kind: String(chosen) })}
        >
          <SingleSelectOption value="person">{t('panel.officials')}</SingleSelectOption>
          <SingleSelectOption value="organization">{t('panel.bodies')}</SingleSelectOption>
        </SingleSelect>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {open.length === 0 && <EmptyStateLayout content={t('doubles.none')} />}
        {open.map((double) => (
          <DoubleCard
            key={pairId(double)}
            double={double}
            isDisabled={isSending}
            onMerge={setPair}
            onDifferent={() => void sayDifferent(double)}
          />
        ))}
        {(doubles.data?.uncompared ?? 0) > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {t('doubles.uncompared', { count: doubles.data?.uncompared ?? 0 })}
          </Typography>
        )}
        <Box paddingTop={4}>
          <MergeList
            merges={merges.data?.results ?? []}
            isDisabled={isSending}
            onUnmerge={(merge) => void unmerge(merge)}
          />
        </Box>
      </Flex>
      {pair !== null && (
        <MergeDialog pair={pair} onMerged={(merged) => void onMerged(merged)} onClose={() => setPair(null)} />
      )}
    </DeskPage>
  );
};
