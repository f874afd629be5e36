import { OpenAPIHono } from '@hono/zod-openapi';
import type { Environment } from './environment.ts';
import { problem } from './problem.ts';

/** An empty list of routes of one subject; what does not fit a route's shapes is refused as `invalid`. */
export function router(): OpenAPIHono<Environment> {
  return new OpenAPIHono<Environment>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      return problem(c, 'invalid', result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })));
    },
  });
}
