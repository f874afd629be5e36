import { createRoute, z } from '@hono/zod-openapi';
import { answer } from '../platform/http/answer.ts';
import { problem, problems } from '../platform/http/problem.ts';
import { router } from '../platform/http/router.ts';
import { isRefusal } from '../platform/refusal.ts';
import { changeFeed, type FeedDeed } from './change-feed.ts';
import { followFeed } from './follow-feed.ts';
import { FeedShown, FollowedFeed } from './schema.ts';
import { feedShown, feedsFollowed } from './shown-feeds.ts';

const tags = ['feeds'];
const json = <S>(description: string, schema: S) => ({ description, content: { 'application/json': { schema } } });

const follow = createRoute({
  method: 'post', path: '/api/feeds', tags, summary: 'Follow a feed: what is new in it becomes documents',
  request: { body: { required: true, content: { 'application/json': { schema: FollowedFeed } } } },
  responses: { 200: json('The feed', FeedShown), ...problems },
});

const list = createRoute({
  method: 'get', path: '/api/feeds', tags, summary: 'The feeds that are followed',
  responses: { 200: json('The newest first', z.object({ items: z.array(FeedShown) })), ...problems },
});

const change = createRoute({
  method: 'post', path: '/api/feeds/{id}/{deed}', tags, summary: 'Pause a feed, go on with it, remove it, or take the removal back',
  request: { params: z.object({ id: z.uuid(), deed: z.enum(['pause', 'resume', 'remove', 'restore']) }) },
  responses: { 200: json('Done', z.object({ feed: FeedShown.nullable() })), ...problems },
});

const DEEDS = { pause: 'pause-feed', resume: 'resume-feed', remove: 'remove-feed', restore: 'restore-feed' } as const satisfies Record<string, FeedDeed>;

export const feedRoutes = router()
  .openapi(follow, async (c) => {
    const acting = c.get('acting');
    const followed = await followFeed(acting, c.req.valid('json'));
    if (isRefusal(followed)) return problem(c, followed);
    c.get('jobs').wake();
    return answer(c, await feedShown(acting, followed.id));
  })
  .openapi(list, async (c) => c.json({ items: await feedsFollowed(c.get('acting')) }, 200))
  .openapi(change, async (c) => {
    const acting = c.get('acting');
    const { id, deed } = c.req.valid('param');
    const refused = await changeFeed(acting, id, DEEDS[deed]);
    if (refused !== null) return problem(c, refused);
    c.get('jobs').wake();
    const feed = await feedShown(acting, id);
    return c.json({ feed: isRefusal(feed) ? null : feed }, 200);
  });
