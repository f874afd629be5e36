import type { RouteContext } from './environment.ts';
import { problem } from './problem.ts';
import { isRefusal, type Refusal } from '../refusal.ts';

/** 200 with the result, or the refusal as a problem. */
export function answer<T extends object>(c: RouteContext, result: T | Refusal) {
  return isRefusal(result) ? problem(c, result) : c.json(result, 200);
}
