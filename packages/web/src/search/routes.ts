import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../frame/root-route.tsx';
import { readSearchState } from './search-state.ts';

export const searchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search',
    component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
    validateSearch: readSearchState,
  }),
] as const;
