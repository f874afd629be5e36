import { z } from '@hono/zod-openapi';

/** Words as they are written, and whether the other text lacks them there. */
const Piece = z.object({ text: z.string(), differs: z.boolean() });

/** One place where two texts differ, with a few words around it; nothing on the side of a text that has nothing there. */
export const DifferenceSchema = z.object({ here: z.array(Piece), there: z.array(Piece) }).openapi('Difference');

/** What differs between two documents; more than `differences` holds where they are fewer than `total`. */
export const Differences = z.object({ differences: z.array(DifferenceSchema), total: z.number().int() }).openapi('Differences');
