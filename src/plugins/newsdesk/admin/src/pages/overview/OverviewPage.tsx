import { Badge, Box, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Overview, RunView } from '../../../../contracts/overview';
import { Card } from '../../components/Card';
import { DeskPage } from '../../components/DeskPage';
import { RecordLink } from '../../components/RecordLink';
import { useDeskTypes } from '../../hooks/use-desk-types';
import { useFacts } from '../../hooks/use-facts';
import { useFormats } from '../../hooks/use-formats';
import { useLoaded } from '../../hooks/use-loaded';
import { useTranslate } from '../../hooks/use-translate';
import { Figure } from './Figure';

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;
`;

const Days = styled.div`
  display: flex;
  align-items: flex-end;
  gap: 2px;
  height: 10rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};

  > span {
    flex: 1;
    border-radius: 2px 2px 0 0;
    background: ${({ theme }) => theme.colors.primary500};
  }
`;

const STATES = { running: 'secondary', done: 'success', failed: 'danger', stopped: 'warning' } as const;

/** Newsdesk, Overview: what waits, what came in, who is in the news; every figure leads to its list. */
export const OverviewPage = () => {
  const t = useTranslate();
  const types = useDeskTypes();
  const { day, moment, count } = useFormats();
  const { titleOf } = useFacts();
  const loaded = useLoaded<Overview>('/newsdesk/overview');
  const overview = loaded.data;

  const renderRun = ({ documentId, source, state, startedAt, by, problems }: RunView) => (
    <Flex key={documentId} tag="li" justifyContent="space-between" gap={3} wrap="wrap" paddingTop={2} paddingBottom={2}>
      <Box>
        <Typography textColor="neutral800">{source}</Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {[startedAt === null ? null : moment(startedAt), by].filter((part) => part !== null).join(' · ')}
        </Typography>
      </Box>
      <Flex gap={2}>
        {problems > 0 && <Badge variant="danger">{t('overview.problems', { count: problems })}</Badge>}
        <Badge variant={STATES[state]}>{t(`run.${state}`)}</Badge>
      </Flex>
    </Flex>
  );

  const renderCoverage = ({ days }: Overview) => {
    const most = Math.max(...days.map(({ stories }) => stories), 1);
    const total = days.reduce((sum, { stories }) => sum + stories, 0);
    return (
      <Card title={t('overview.coverage', { count: total })}>
        <Days aria-hidden="true">
          {days.map(({ day: date, stories }) => (
            <span
              key={date}
              style={{ height: `${(stories / most) * 100}%` }}
              title={t('record.monthCount', { month: day(date), count: stories })}
            />
          ))}
        </Days>
        <Flex justifyContent="space-between" paddingTop={1} aria-hidden="true">
          <Typography variant="pi" textColor="neutral600">
            {day(days[0]?.day ?? '')}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {day(days.at(-1)?.day ?? '')}
          </Typography>
        </Flex>
        <VisuallyHidden>
          <table>
            <caption>{t('overview.coverage', { count: total })}</caption>
            <tbody>
              {days.map(({ day: date, stories }) => (
                <tr key={date}>
                  <th scope="row">{day(date)}</th>
                  <td>{count(stories)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </VisuallyHidden>
      </Card>
    );
  };

  const newOf = (type: string) => `/content-manager/collection-types/${type}?filters[$and][0][provisional][$eq]=true`;

  return (
    <DeskPage
      title={t('overview.title')}
      subtitle={t('overview.subtitle')}
      loading={t('overview.loading')}
      loaded={loaded}
    >
      {overview !== null && (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Columns>
            <Figure
              number={overview.toCheck.suggestions}
              text={t('overview.toCheck', { count: overview.toCheck.questions })}
              to="../review"
            />
            <Figure
              number={overview.newRecords.people}
              text={t('overview.newPeople', { count: overview.newRecords.people })}
              to={newOf(types.person)}
            />
            <Figure
              number={overview.newRecords.organizations}
              text={t('overview.newBodies', { count: overview.newRecords.organizations })}
              to={newOf(types.organization)}
            />
          </Columns>
          {renderCoverage(overview)}
          <Columns>
            <Card title={t('overview.runs')}>
              {overview.runs.length === 0 && <Typography textColor="neutral600">{t('overview.noRuns')}</Typography>}
              <ul>{overview.runs.map(renderRun)}</ul>
              <Link tag={NavLink} to="../import">
                {t('overview.toImport')}
              </Link>
            </Card>
            <Card title={t('overview.inTheNews')}>
              {overview.inTheNews.length === 0 && (
                <Typography textColor="neutral600">{t('overview.nobody')}</Typography>
              )}
              <ol>
                {overview.inTheNews.map(({ record, stories }) => (
                  <Flex key={record.documentId} tag="li" justifyContent="space-between" gap={3} paddingTop={2}>
                    <Box>
                      <RecordLink kind="person" documentId={record.documentId} name={record.name} />
                      <Typography variant="pi" textColor="neutral600" tag="p">
                        {titleOf(record)}
                      </Typography>
                    </Box>
                    <Typography>{t('review.stories', { count: stories })}</Typography>
                  </Flex>
                ))}
              </ol>
            </Card>
          </Columns>
        </Flex>
      )}
    </DeskPage>
  );
};
