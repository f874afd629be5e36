import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../frame/root-route.tsx';
import { placeOfKind } from '../frame/places.ts';

const listPage = lazyRouteComponent(() => import('./list-page.tsx'), 'ListPage');
const root = () => rootRoute;

export const registerRoutes = [
  createRoute({ getParentRoute: root, path: placeOfKind.instrument, component: listPage }),
  createRoute({ getParentRoute: root, path: placeOfKind.organisation, component: listPage }),
  createRoute({ getParentRoute: root, path: placeOfKind.person, component: listPage }),
  createRoute({ getParentRoute: root, path: placeOfKind.meeting, component: listPage }),
  createRoute({ getParentRoute: root, path: placeOfKind.series, component: listPage }),
  createRoute({ getParentRoute: root, path: placeOfKind.statement, component: listPage }),
  createRoute({ getParentRoute: root, path: placeOfKind.activity, component: listPage }),
  createRoute({ getParentRoute: root, path: placeOfKind.commitment, component: listPage }),
  createRoute({ getParentRoute: root, path: placeOfKind.issue, component: listPage }),
  createRoute({
    getParentRoute: root,
    path: '/entries/$id',
    component: lazyRouteComponent(() => import('./entry-page.tsx'), 'EntryPage'),
  }),
] as const;
