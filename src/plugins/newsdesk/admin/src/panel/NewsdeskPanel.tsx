import { lazy, Suspense } from 'react';
import { Skeleton } from '../components/Skeleton';
import { useDeskPermissions } from '../hooks/use-desk-permissions';
import { useDeskTypes } from '../hooks/use-desk-types';
import { useTranslate } from '../hooks/use-translate';

// Loaded with the first article that is opened.
const PanelBody = lazy(() => import('./PanelBody').then((module) => ({ default: module.PanelBody })));

/** What of the Content Manager's edit view the panel is told. */
interface NewsdeskPanelProps {
  activeTab: 'draft' | 'published' | null;
  model: string;
  documentId?: string;
  document?: { updatedAt?: string | null };
}

/** The side panel "Newsdesk" in the edit view of an article; nothing elsewhere and for who may not see it. */
export const NewsdeskPanel = ({ activeTab, model, documentId, document }: NewsdeskPanelProps) => {
  const t = useTranslate();
  const { canRead, canDecide } = useDeskPermissions();
  const types = useDeskTypes();
  if (!canRead || model !== types.article) {
    return null;
  }
  return {
    title: t('plugin.name'),
    content: (
      <Suspense fallback={<Skeleton lines={6} label={t('panel.loading')} />}>
        <PanelBody
          model={model}
          documentId={documentId}
          status={activeTab === 'published' ? 'published' : 'draft'}
          savedAt={document?.updatedAt ?? null}
          canDecide={canDecide}
        />
      </Suspense>
    ),
  };
};
