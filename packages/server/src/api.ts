import { router } from './platform/http/router.ts';
import { sessionRoutes } from './session/routes.ts';

/** All routes, subject by subject. A new subject gets a line here, and the web's client knows its shapes. */
export const routes = router()
  .route('/', sessionRoutes);

/** For `hc<Api>(…)`: import the type only. */
export type Api = typeof routes;
