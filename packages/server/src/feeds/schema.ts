import { z } from '@hono/zod-openapi';
import { ConfidentialitySchema } from '../documents/schema.ts';

/** The address of a feed to be followed. */
export const FollowedFeed = z.object({
  address: z.string().trim().min(1).max(2_000),
  confidentiality: ConfidentialitySchema.optional(),
});

/** A feed that is followed: when it was looked at, when it will be, and what went wrong the last time. */
export const FeedShown = z.object({
  id: z.string(),
  address: z.string(),
  /** Empty until it was looked at. */
  title: z.string(),
  confidentiality: ConfidentialitySchema,
  isPaused: z.boolean(),
  lookedAt: z.string().nullable(),
  nextLookAt: z.string(),
  refusal: z.string().nullable(),
  refusalDetail: z.record(z.string(), z.union([z.string(), z.number()])).nullable(),
  /** How many documents came of it. */
  documents: z.number().int(),
  followedAt: z.string(),
}).openapi('FeedShown');
