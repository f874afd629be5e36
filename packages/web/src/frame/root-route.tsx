import { createRootRoute } from '@tanstack/react-router';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PageFrame } from './page-frame.tsx';

/** Every page stands in the same frame. */
export const rootRoute = createRootRoute({
  component: PageFrame,
  errorComponent: ErrorPage,
  notFoundComponent: NotFoundPage,
});
