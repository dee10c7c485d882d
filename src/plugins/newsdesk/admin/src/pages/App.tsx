import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../../../contracts/permissions';
import { DeskNav } from '../components/DeskNav';

// Each page is loaded when it is opened.
const ImportPage = lazy(() => import('./import/ImportPage').then((module) => ({ default: module.ImportPage })));
const OverviewPage = lazy(() => import('./overview/OverviewPage').then((module) => ({ default: module.OverviewPage })));
const ReviewPage = lazy(() => import('./review/ReviewPage').then((module) => ({ default: module.ReviewPage })));
const RulesPage = lazy(() => import('./rules/RulesPage').then((module) => ({ default: module.RulesPage })));
const DoublesPage = lazy(() => import('./doubles/DoublesPage').then((module) => ({ default: module.DoublesPage })));

const RecordPage = lazy(() => import('./record/RecordPage').then((module) => ({ default: module.RecordPage })));

/** The pages of the desk, each with its own address under /plugins/newsdesk. */
export const App = () => (
  <Page.Protect permissions={[{ action: PERMISSIONS.read, subject: null }]}>
    <DeskNav />
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<Navigate to="overview" replace />} />
        <Route path="overview" element={<OverviewPage />} />
        <Route path="review" element={<ReviewPage />} />
        <Route path="import" element={<ImportPage />} />
        <Route path="doubles" element={<DoublesPage />} />
        <Route path="people/:id" element={<RecordPage kind="person" />} />
        <Route path="organizations/:id" element={<RecordPage kind="organization" />} />
        <Route path="rules" element={<RulesPage />} />
        <Route path="*" element={<Navigate to="/plugins/newsdesk" replace />} />
      </Routes>
    </Suspense>
  </Page.Protect>
);
