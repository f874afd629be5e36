import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../api/client.ts';
import { problemSentence, refusalSentence } from '../api/problem-sentence.ts';
import type { FeedShown } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { notify } from '../parts/toast.tsx';
import { WebAddress } from '../parts/web-address.tsx';
import { labelOf } from '../register/labels.ts';

type Deed = 'pause' | 'resume' | 'remove' | 'restore';

/** One feed, with what can be done with it. */
export function FeedLine({ feed }: { readonly feed: FeedShown }) {
  const speech = useSpeech();
  const { texts, say, moment, language } = speech;
  const words = texts.feeds;
  const name = feed.title === '' ? feed.address : feed.title;
  return (
    <li className="line line-roomy">
      <span className="line-main">
        {feed.title !== '' && <DirText>{feed.title}</DirText>}
        <span className={feed.title === '' ? '' : 'line-file'}>
          <WebAddress address={feed.address} />
        </span>
        <span className="line-file">
          {feed.lookedAt === null ? words.notYet : say(words.lookedAt, { when: moment(feed.lookedAt) })}
          {!feed.isPaused && feed.lookedAt !== null && <> · {say(words.nextLook, { when: moment(feed.nextLookAt) })}</>}
        </span>
        {feed.refusal !== null && <span className="line-reason">{refusalSentence(feed, speech)}</span>}
      </span>
      <span className="line-end">
        {feed.confidentiality !== 'internal' && <Badge tone={feed.confidentiality === 'restricted' ? 'brick' : 'plain'}>{labelOf('confidentialities', feed.confidentiality, language)}</Badge>}
        {feed.isPaused && <Badge tone="slate">{words.paused}</Badge>}
        <span className="line-note">{say(words.documents, { n: feed.documents })}</span>
        <FeedActions feed={feed} name={name} />
      </span>
    </li>
  );
}

function FeedActions({ feed, name }: { readonly feed: FeedShown; readonly name: string }) {
  const speech = useSpeech();
  const { texts, say } = speech;
  const words = texts.feeds;
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (deed: Deed) => send<object>('POST', `/feeds/${feed.id}/${deed}`),
    onSuccess: async (_, deed) => {
      await queries.invalidateQueries({ queryKey: ['feeds'] });
      if (deed === 'remove') notify({ message: words.removed, undo: () => change.mutate('restore') });
      if (deed === 'restore') notify({ message: words.restored });
    },
    onError: (failure) => notify({ message: problemSentence(failure, speech), failure: true }),
  });
  const toggle = feed.isPaused ? 'resume' : 'pause';
  return (
    <>
      <Button small isDisabled={change.isPending} aria-label={say(feed.isPaused ? words.resumeOf : words.pauseOf, { name })} onPress={() => change.mutate(toggle)}>
        {feed.isPaused ? words.resume : words.pause}
      </Button>
      <Button small look="plain" isDisabled={change.isPending} aria-label={say(words.removeOf, { name })} onPress={() => change.mutate('remove')}>
        {words.remove}
      </Button>
    </>
  );
}
