import { addressRoutes } from './addresses/routes.ts';
import { copyRoutes } from './copies/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { entryRoutes } from './entries/routes.ts';
import { feedRoutes } from './feeds/routes.ts';
import { homeRoutes } from './home/routes.ts';
import { router } from './platform/http/router.ts';
import { recognitionRoutes } from './recognition/routes.ts';
import { reviewRoutes } from './review/routes.ts';
import { ruleRoutes } from './rules/routes.ts';
import { sampleRoutes } from './samples/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { sessionRoutes } from './session/routes.ts';

/** All routes, subject by subject. A new subject gets a line here, and the web's client knows its shapes. */
export const routes = router()
  .route('/', sessionRoutes)
  .route('/', homeRoutes)
  .route('/', documentRoutes)
  .route('/', copyRoutes)
  .route('/', addressRoutes)
  .route('/', feedRoutes)
  .route('/', recognitionRoutes)
  .route('/', reviewRoutes)
  .route('/', searchRoutes)
  .route('/', ruleRoutes)
  .route('/', sampleRoutes)
  // Its lists stand under `/api/{list}`, which any other name would match too: it comes last.
  .route('/', entryRoutes);

/** For `hc<Api>(…)`: import the type only. */
export type Api = typeof routes;

// The shapes of what is asked and answered; the web takes their types.
export * from './addresses/schema.ts';
export * from './copies/schema.ts';
export * from './documents/schema.ts';
export * from './entries/schema.ts';
export * from './feeds/schema.ts';
export * from './recognition/schema.ts';
export * from './review/comparison-schema.ts';
export * from './review/schema.ts';
export * from './search/schema.ts';
