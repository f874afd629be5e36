import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { getReview } from './api/queries.ts';
import { documentRoutes } from './documents/routes.ts';
import { feedRoutes } from './feeds/routes.ts';
import { ErrorPage } from './frame/error-page.tsx';
import { NotFoundPage } from './frame/not-found-page.tsx';
import { PageLoading } from './frame/page-frame.tsx';
import { rootRoute } from './frame/root-route.tsx';
import { HomePage } from './home/home-page.tsx';
import { registerRoutes } from './register/routes.ts';
import { searchRoutes } from './search/routes.ts';

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage });

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/$documentId',
  component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
  // Always asked anew: the reviewer works on the newest state, and it does not change under her hands.
  loader: ({ params, abortController }) => getReview(params.documentId, abortController.signal),
  gcTime: 0,
});

/** The address bar reads `?year=2024&at=10-20`: every value is plain text. */
function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

function stringifySearch(search: Record<string, unknown>): string {
  const set = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'number' || (typeof value === 'string' && value !== '')) set.set(name, String(value));
  }
  const written = set.toString();
  return written === '' ? '' : `?${written}`;
}

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, reviewRoute, ...documentRoutes, ...feedRoutes, ...registerRoutes, ...searchRoutes]),
  defaultPendingComponent: PageLoading,
  defaultPendingMs: 500,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
  parseSearch,
  stringifySearch,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
