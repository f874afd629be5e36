import type { CapturePool } from '@mithaq/capture';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Kysely } from 'kysely';
import { routes } from './api.ts';
import type { Database } from './platform/database/tables.ts';
import type { Environment } from './platform/http/environment.ts';
import { headers, ownHostOnly, ownOriginOnly } from './platform/http/guards.ts';
import { boundaryOf } from './platform/http/multipart.ts';
import { describeItself } from './platform/http/openapi.ts';
import { problem } from './platform/http/problem.ts';
import { router } from './platform/http/router.ts';
import { webFiles } from './platform/http/web-files.ts';
import type { Jobs } from './platform/jobs/queue.ts';
import { refusal } from './platform/refusal.ts';
import { askTheSession, entrance, signedInOnly, type WhoAsks } from './session/entrance.ts';
import type { SessionKeeper } from './session/keeper.ts';

/** All that the application needs of the world. */
export interface World {
  readonly database: Kysely<Database>;
  readonly jobs: Jobs;
  /** Draws pages of documents. */
  readonly drawPage: CapturePool['drawPage'];
  readonly sessions: SessionKeeper;
  /** ISO day. */
  readonly today: () => string;
  /** The built pages; null where only the interface is served. */
  readonly webFolder: string | null;
  /** Told of errors that nobody foresaw; the answer never says more than that there was one. */
  readonly onError: (error: Error) => void;
  /** Who asks; the session decides, unless a test says otherwise. */
  readonly who?: WhoAsks;
}

const OPEN: ReadonlySet<string> = new Set(['/api/openapi.json', '/api/health']);

/** For all but forms with files, each of which has its own limit. */
const LARGEST_BODY = 12 * 1024 * 1024;

/** The server as a value: requests in, answers out, no port. */
export function createApp(world: World): OpenAPIHono<Environment> {
  const app = router();
  app.onError((error, c) => {
    // a body that is no JSON
    if (error instanceof HTTPException && error.status < 500) return problem(c, 'invalid');
    world.onError(error);
    return problem(c, 'failed');
  });
  app.use(headers);
  app.use(ownHostOnly);
  app.use(ownOriginOnly);
  const signedIn = signedInOnly(world.who ?? askTheSession(world.sessions), world);
  app.use('/api/*', (c, next) => (OPEN.has(c.req.path) ? next() : signedIn(c, next)));
  const limited = bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => problem(c, refusal('too-large', { limit: LARGEST_BODY })) });
  app.use('/api/*', (c, next) => (boundaryOf(c.req.header('content-type')) === null ? limited(c, next) : next()));
  app.get('/', entrance(world.sessions));
  app.route('/', routes);
  describeItself(app);
  app.all('/api/*', (c) => problem(c, 'not-found'));
  if (world.webFolder !== null) app.all('*', webFiles(world.webFolder));
  app.notFound((c) => problem(c, 'not-found'));
  return app;
}
