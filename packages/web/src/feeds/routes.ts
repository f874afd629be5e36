import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../frame/root-route.tsx';

export const feedRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/feeds',
    component: lazyRouteComponent(() => import('./feeds-page.tsx'), 'FeedsPage'),
  }),
] as const;
