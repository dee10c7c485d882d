import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { RecordView } from '../../../contracts/desk';
import { useDeskTypes } from '../hooks/use-desk-types';
import { useFacts } from '../hooks/use-facts';
import { useTranslate } from '../hooks/use-translate';

/** The record behind a link: name that leads to it, office and when it was held, and whether readers can see it. */
export const RecordLine = ({ record }: { record: RecordView }) => {
  const t = useTranslate();
  const types = useDeskTypes();
  const { titleOf, heldOf } = useFacts();
  const held = record.term === null ? null : heldOf(record.term);
  return (
    <Box>
      <Flex gap={2} wrap="wrap">
        <Link tag={NavLink} to={`/content-manager/collection-types/${types[record.kind]}/${record.documentId}`}>
          {record.name}
        </Link>
        {record.visibility === 'internal' && <Badge size="S">{t('record.internal')}</Badge>}
        {record.provisional && <Badge size="S">{t('record.provisional')}</Badge>}
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {[titleOf(record), record.wikidataId].filter(Boolean).join(' · ')}
      </Typography>
      {held !== null && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {held}
        </Typography>
      )}
    </Box>
  );
};
