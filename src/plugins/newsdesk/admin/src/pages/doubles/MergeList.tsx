import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { MergeView } from '../../../../contracts/merge';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';

interface MergeListProps {
  merges: MergeView[];
  isDisabled: boolean;
  onUnmerge: (merge: MergeView) => void;
}

/** What was merged, the newest first; each that stands can be taken apart. */
export const MergeList = ({ merges, isDisabled, onUnmerge }: MergeListProps) => {
  const t = useTranslate();
  const { moment } = useFormats();

  const renderMerge = (merge: MergeView) => {
    const { documentId, loserName, winnerName, by, at, undoneAt } = merge;
    const names = { loser: loserName, winner: winnerName ?? merge.winner };
    const said = [by, at === null ? null : moment(at)].filter((part) => part !== null).join(', ');
    return (
      <Flex
        key={documentId}
        tag="li"
        justifyContent="space-between"
        gap={3}
        wrap="wrap"
        padding={3}
        borderColor="neutral150"
        borderStyle="solid"
        borderWidth="0 0 1px 0"
      >
        <Box>
          <Typography textColor="neutral800">{t('doubles.mergeLine', names)}</Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {undoneAt === null ? said : `${said} · ${t('doubles.undone', { at: moment(undoneAt) })}`}
          </Typography>
        </Box>
        {undoneAt === null && (
          <Button
            size="S"
            variant="tertiary"
            disabled={isDisabled}
            aria-label={t('doubles.unmergeOf', names)}
            onClick={() => onUnmerge(merge)}
          >
            {t('doubles.unmerge')}
          </Button>
        )}
      </Flex>
    );
  };

  return (
    <section>
      <Typography variant="delta" tag="h2">
        {t('doubles.merges')}
      </Typography>
      {merges.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {t('doubles.noMerges')}
        </Typography>
      ) : (
        <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow" marginTop={3}>
          {merges.map(renderMerge)}
        </Box>
      )}
    </section>
  );
};
