import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../frame/root-route.tsx';
import { placeOfKind } from '../frame/places.ts';
import { readListState } from './list-state.ts';

const listPage = lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage');
const root = () => rootRoute;

export const registerRoutes = [
  createRoute({ getParentRoute: root, path: placeOfKind.instrument, component: listPage, validateSearch: readListState }),
  createRoute({ getParentRoute: root, path: placeOfKind.organisation, component: listPage, validateSearch: readListState }),
  createRoute({ getParentRoute: root, path: placeOfKind.person, component: listPage, validateSearch: readListState }),
  createRoute({ getParentRoute: root, path: placeOfKind.meeting, component: listPage, validateSearch: readListState }),
  createRoute({ getParentRoute: root, path: placeOfKind.series, component: listPage, validateSearch: readListState }),
  createRoute({ getParentRoute: root, path: placeOfKind.statement, component: listPage, validateSearch: readListState }),
  createRoute({ getParentRoute: root, path: placeOfKind.activity, component: listPage, validateSearch: readListState }),
  createRoute({ getParentRoute: root, path: placeOfKind.commitment, component: listPage, validateSearch: readListState }),
  createRoute({ getParentRoute: root, path: placeOfKind.issue, component: listPage, validateSearch: readListState }),
  createRoute({
    getParentRoute: root,
    path: '/entries/$id',
    component: lazyRouteComponent(() => import('./entry-page.tsx'), 'EntryPage'),
  }),
] as const;
