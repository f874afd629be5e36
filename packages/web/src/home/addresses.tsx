import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { get, send } from '../api/client.ts';
import { problemSentence, refusalSentence } from '../api/problem-sentence.ts';
import type { AddressShown } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Progress } from '../parts/progress.tsx';
import { WebAddress } from '../parts/web-address.tsx';
import { notify } from '../parts/toast.tsx';
import { followFeed } from '../feeds/follow-feed.ts';
import { giveAddress, hideAddresses, useInSight } from './addresses-given.ts';
import { isUnderWay, Taken, useHomeInStep } from './outcomes.tsx';

const ASK_AGAIN = 700;

const isBeingFetched = ({ state }: AddressShown): boolean => state === 'waiting' || state === 'fetching';

/** What became of each address that was given: on its way, a document, or the reason why not. */
export function Addresses() {
  const { texts, language } = useSpeech();
  const isInSight = useInSight();
  const { data, refetch } = useQuery({
    queryKey: ['addresses', language],
    queryFn: ({ signal }) => get<{ items: AddressShown[] }>('/addresses', signal),
    staleTime: 0,
    refetchInterval: (asked) => (asked.state.data?.items.some((each) => isBeingFetched(each) || isUnderWay(each.document)) ? ASK_AGAIN : false),
  });
  const shown = data?.items.filter(isInSight) ?? [];
  useHomeInStep(shown.map(({ state, document }) => `${state} ${document?.state ?? ''}`).join(' '));
  if (shown.length === 0) return null;
  return (
    <section className="outcomes" aria-label={texts.home.addressesTitle} aria-live="polite">
      <ul className="lines">
        {shown.map((each) => (
          <AddressLine key={each.id} shown={each} onChange={() => void refetch()} />
        ))}
      </ul>
      {!shown.some(isBeingFetched) && (
        <Button look="plain" small onPress={() => hideAddresses(shown)}>
          {texts.home.hideOutcomes}
        </Button>
      )}
    </section>
  );
}

function AddressLine({ shown, onChange }: { readonly shown: AddressShown; readonly onChange: () => void }) {
  const speech = useSpeech();
  const { document, address } = shown;
  const refused = shown.state === 'failed' ? shown : document?.state === 'refused' ? document : null;
  const title = document?.title ?? '';
  return (
    <li className="line line-roomy">
      <span className="line-main">
        {title !== '' && <DirText lang={document?.language ?? null}>{title}</DirText>}
        <span className={title === '' ? '' : 'line-file'}>
          <WebAddress address={address} />
        </span>
        {refused !== null && <span className="line-reason">{refusalSentence(refused, speech)}</span>}
      </span>
      <AddressEnd shown={shown} onChange={onChange} />
    </li>
  );
}

function AddressEnd({ shown, onChange }: { readonly shown: AddressShown; readonly onChange: () => void }) {
  const speech = useSpeech();
  const { texts } = speech;
  const onError = (failure: unknown) => notify({ message: problemSentence(failure, speech), failure: true });
  const stop = useMutation({ mutationFn: () => send<AddressShown>('POST', `/addresses/${shown.id}/stop-fetching`), onSettled: onChange, onError });
  const again = useMutation({ mutationFn: () => giveAddress(shown.address, shown.confidentiality), onError });
  if (isBeingFetched(shown)) {
    return (
      <span className="line-end">
        <Progress label={texts.home.fetching} />
        <Button small isDisabled={stop.isPending} onPress={() => stop.mutate()}>
          {texts.home.stopFetching}
        </Button>
      </span>
    );
  }
  if (shown.state === 'fetched' && shown.document !== null && shown.document.state !== 'refused') return <Taken document={shown.document} isKnown={shown.outcome === 'known'} />;
  if (shown.refusal === 'is-feed') return <FollowIt shown={shown} />;
  return (
    <span className="line-end">
      <Button small isDisabled={again.isPending} onPress={() => again.mutate()}>
        {texts.home.fetchAgain}
      </Button>
    </span>
  );
}

/** A list of what is new is no document: it is followed instead. */
function FollowIt({ shown }: { readonly shown: AddressShown }) {
  const speech = useSpeech();
  const { texts } = speech;
  const navigate = useNavigate();
  const follow = useMutation({
    mutationFn: () => followFeed(shown.address, shown.confidentiality),
    onSuccess: () => navigate({ to: '/feeds' }),
    onError: (failure) => notify({ message: problemSentence(failure, speech), failure: true }),
  });
  return (
    <span className="line-end">
      <Button small look="primary" isDisabled={follow.isPending} onPress={() => follow.mutate()}>
        {texts.feeds.follow}
      </Button>
    </span>
  );
}
