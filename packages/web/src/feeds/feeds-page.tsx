import { useQuery } from '@tanstack/react-query';
import { get } from '../api/client.ts';
import type { FeedShown } from '../api/types.ts';
import { AddressField } from '../home/address-field.tsx';
import { levelChosen } from '../home/capture.ts';
import { LevelChoice } from '../home/level-choice.tsx';
import { useSpeech } from '../language/language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Link } from '../parts/link.tsx';
import { FeedLine } from './feed-line.tsx';
import { followFeed } from './follow-feed.ts';
import './feeds.css';

const WHILE_LOOKING = 1_500;
const OTHERWISE = 60_000;
/** The pages that a feed names are fetched after it was looked at, within such a time. */
const FETCHING = 120_000;

/** True while something new may be told of a feed at any moment. */
function isUnderWay({ lookedAt, isPaused }: FeedShown): boolean {
  return !isPaused && (lookedAt === null || Date.now() - Date.parse(lookedAt) < FETCHING);
}

/** The feeds that are followed: what each gave, when it was looked at, when it will be, and what went wrong. */
export function FeedsPage() {
  const { texts } = useSpeech();
  const words = texts.feeds;
  const { data } = useQuery({
    queryKey: ['feeds'],
    queryFn: ({ signal }) => get<{ items: FeedShown[] }>('/feeds', signal),
    staleTime: 0,
    refetchInterval: (asked) => (asked.state.data?.items.some(isUnderWay) === true ? WHILE_LOOKING : OTHERWISE),
    throwOnError: true,
  });
  return (
    <article className="page feeds">
      <p className="origin">
        <Link to="/documents">{texts.documents.title}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="drop-hint">{words.hint}</p>
      <section className="drop-area" aria-label={words.follow}>
        <LevelChoice />
        <AddressField label={words.address} action={words.follow} onGive={(address) => followFeed(address, levelChosen())} />
      </section>
      {data?.items.length === 0 && <EmptyState title={words.empty} hint={words.emptyHow} />}
      <ul className="lines" aria-label={words.title}>
        {data?.items.map((feed) => (
          <FeedLine key={feed.id} feed={feed} />
        ))}
      </ul>
    </article>
  );
}
