import { Button, EmptyStateLayout, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { RuleAnswer, RuleView } from '../../../../contracts/corrections';
import { DeskPage } from '../../components/DeskPage';
import { RecordLink } from '../../components/RecordLink';
import { useDeskPermissions } from '../../hooks/use-desk-permissions';
import { useFormats } from '../../hooks/use-formats';
import { useLoaded } from '../../hooks/use-loaded';
import { useTranslate } from '../../hooks/use-translate';
import { useSettle } from '../../panel/use-settle';

/** Newsdesk, Rules: the standing rules that hold, each with who made it; each can be taken back. */
export const RulesPage = () => {
  const t = useTranslate();
  const { day, moment, country } = useFormats();
  const { canDecide } = useDeskPermissions();
  const { post } = useFetchClient();
  const settle = useSettle();
  const { toggleNotification } = useNotification();
  const loaded = useLoaded<{ results: RuleView[] }>('/newsdesk/rules');
  const [sending, setSending] = useState<string | null>(null);
  const rules = loaded.data?.results ?? [];

  const periodOf = ({ from, until }: RuleView): string => {
    if (from === null) {
      return until === null ? t('rules.always') : t('rules.until', { until: day(until) });
    }
    return until === null
      ? t('rules.since', { from: day(from) })
      : t('rules.between', { from: day(from), until: day(until) });
  };

  const officeOf = ({ office }: RuleView): string => {
    if (office === null) {
      return t('rules.anyOffice');
    }
    return office.country === null ? office.title : `${office.title}, ${country(office.country)}`;
  };

  const takeBack = async ({ documentId }: RuleView) => {
    setSending(documentId);
    const answer = post<RuleAnswer>(`/newsdesk/rules/${documentId}/take-back`, {}).then(({ data }) => {
      const said = t('rules.takenBack', { count: data.stories });
      toggleNotification({ type: 'success', message: data.isDone ? said : `${said}. ${t('rules.goesOn')}` });
    });
    await settle(answer, '');
    await loaded.reload();
    setSending(null);
  };

  const renderRule = (rule: RuleView) => (
    <Tr key={rule.documentId}>
      <Td>
        <Typography fontWeight="semiBold">{rule.nameForm}</Typography>
      </Td>
      <Td>
        <Typography>{officeOf(rule)}</Typography>
      </Td>
      <Td>
        <Typography>{periodOf(rule)}</Typography>
      </Td>
      <Td>
        <RecordLink kind={rule.kind} documentId={rule.record} name={rule.recordName ?? rule.record} />
      </Td>
      <Td>
        <Typography variant="pi" textColor="neutral600">
          {[rule.by, moment(rule.at)].filter((part) => part !== null).join(', ')}
          {rule.note !== null && rule.note !== '' && ` “${rule.note}”`}
        </Typography>
      </Td>
      {canDecide && (
        <Td>
          <Button
            size="S"
            variant="tertiary"
            loading={sending === rule.documentId}
            disabled={sending !== null}
            aria-label={t('rules.takeBackOf', { name: rule.nameForm, record: rule.recordName ?? '' })}
            onClick={() => void takeBack(rule)}
          >
            {t('rules.takeBack')}
          </Button>
        </Td>
      )}
    </Tr>
  );

  return (
    <DeskPage
      title={t('rules.title')}
      subtitle={t('rules.subtitle', { count: rules.length })}
      loading={t('rules.loading')}
      loaded={loaded}
    >
      {rules.length === 0 ? (
        <EmptyStateLayout content={t('rules.none')} />
      ) : (
        <Table colCount={canDecide ? 6 : 5} rowCount={rules.length + 1} aria-label={t('rules.title')}>
          <Thead>
            <Tr>
              {(['name', 'office', 'period', 'record', 'made'] as const).map((column) => (
                <Th key={column}>
                  <Typography variant="sigma">{t(`rules.${column}`)}</Typography>
                </Th>
              ))}
              {canDecide && (
                <Th>
                  <Typography variant="sigma">{t('rules.actions')}</Typography>
                </Th>
              )}
            </Tr>
          </Thead>
          <Tbody>{rules.map(renderRule)}</Tbody>
        </Table>
      )}
    </DeskPage>
  );
};
