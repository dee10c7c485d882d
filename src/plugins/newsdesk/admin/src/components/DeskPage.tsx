import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { Loaded } from '../hooks/use-loaded';
import { useTranslate } from '../hooks/use-translate';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';

interface DeskPageProps {
  title: string;
  subtitle?: string;
  /** Said while nothing is there yet. */
  loading: string;
  loaded: Loaded<unknown>;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page that shows what it loads: grey lines before, a sentence and another try where it failed. */
export const DeskPage = ({ title, subtitle, loading, loaded, actions, children }: DeskPageProps) => {
  const t = useTranslate();
  const { data, problem, reload } = loaded;
  const isWaiting = data === null && problem === null;
  return (
    <Page.Main aria-busy={isWaiting}>
      <Page.Title>{`${title} | ${t('plugin.name')}`}</Page.Title>
      <Layouts.Header title={title} subtitle={isWaiting ? loading : (subtitle ?? '')} primaryAction={actions} />
      <Layouts.Content>
        {problem !== null && (
          <Box paddingBottom={4}>
            <Notice tone="danger" text={problem} action={t('problem.retry')} onAction={() => void reload()} />
          </Box>
        )}
        {isWaiting && (
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
            <Skeleton lines={8} label={loading} />
          </Box>
        )}
        {data !== null && children}
      </Layouts.Content>
    </Page.Main>
  );
};
