import type { CapturePool } from '@mithaq/capture';
import type { Context } from 'hono';
import type { Acting } from '../act.ts';
import type { Jobs } from '../jobs/queue.ts';

/** What the server hands to every route. */
export interface Environment {
  Variables: {
    acting: Acting;
    jobs: Jobs;
    drawPage: CapturePool['drawPage'];
  };
}

export type RouteContext = Context<Environment>;
