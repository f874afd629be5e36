import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../frame/root-route.tsx';
import { readListState } from '../register/list-state.ts';

export const documentRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/documents',
    component: lazyRouteComponent(() => import('./documents-page.tsx'), 'DocumentsPage'),
    validateSearch: readListState,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/documents/$id',
    component: lazyRouteComponent(() => import('./document-page.tsx'), 'DocumentPage'),
    // The words to light: `?at=10-20,40-52`.
    validateSearch: (search: Record<string, unknown>): { at?: string } => (typeof search['at'] === 'string' ? { at: search['at'] } : {}),
  }),
] as const;
