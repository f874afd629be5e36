import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../frame/root-route.tsx';

export const searchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/search',
    component: lazyRouteComponent(() => import('./search-page.tsx'), 'SearchPage'),
  }),
] as const;
