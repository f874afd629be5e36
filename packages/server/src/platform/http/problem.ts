import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { statusOf, type Refusal, type RefusalCode } from '../refusal.ts';

/** RFC 9457, with a stable `code` beside it that the interface has a sentence for. */
export const Problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem');

export type Problem = z.infer<typeof Problem>;

const CONTENT_TYPE = 'application/problem+json' as const;

const TITLES = {
  401: 'Unauthorized', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict', 413: 'Content Too Large', 422: 'Unprocessable Content', 500: 'Internal Server Error',
} as const;

export type ProblemStatus = keyof typeof TITLES;

function problemOf({ refused, detail }: Refusal, errors?: Problem['errors']): Problem & { status: ProblemStatus } {
  const status = statusOf[refused];
  return { type: 'about:blank', title: TITLES[status], status, code: refused, ...(detail ? { detail } : {}), ...(errors ? { errors } : {}) };
}

/** The answer to what was refused. */
export function problem(c: Context, refused: Refusal | RefusalCode, errors?: Problem['errors']) {
  const body = problemOf(typeof refused === 'string' ? { refused } : refused, errors);
  return c.json(body, body.status, { 'content-type': CONTENT_TYPE });
}

const refused = (status: ProblemStatus) => ({ description: TITLES[status], content: { 'application/problem+json': { schema: Problem } } });

/** What any route may answer when it refuses: spread into its `responses`. */
export const problems = {
  401: refused(401), 403: refused(403), 404: refused(404), 409: refused(409), 413: refused(413), 422: refused(422), 500: refused(500),
};
