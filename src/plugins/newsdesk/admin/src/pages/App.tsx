import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PERMISSIONS } from '../../../contracts/permissions';

// Each page is loaded when it is opened.
const ImportPage = lazy(() => import('./import/ImportPage').then((module) => ({ default: module.ImportPage })));

/** The pages of the desk, each with its own address under /plugins/newsdesk. */
export const App = () => (
  <Page.Protect permissions={[{ action: PERMISSIONS.read, subject: null }]}>
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<Navigate to="import" replace />} />
        <Route path="import" element={<ImportPage />} />
        <Route path="*" element={<Navigate to="import" replace />} />
      </Routes>
    </Suspense>
  </Page.Protect>
);
