import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { Kbd } from '../parts/kbd.tsx';
import { endingText } from './ending.ts';
import { goesWithAll } from './review-state.ts';
import type { ReviewState } from './review-state.ts';
import type { Command } from './shortcuts.ts';

interface ReviewFootProps {
  readonly state: ReviewState;
  /** The document has been finished before. */
  readonly isFinished: boolean;
  readonly hasNext: boolean;
  readonly onCommand: (command: Command) => void;
}

/** Where she is, what is left, and what ends the work on this document. */
export function ReviewFoot({ state, isFinished, hasNext, onCommand }: ReviewFootProps) {
  const speech = useSpeech();
  const { texts, say } = speech;
  const { commands } = texts.review;
  const place = state.proposals.findIndex(({ id }) => id === state.active) + 1;
  const left = state.proposals.filter((each) => each.state === 'pending').length;
  return (
    <footer className="review-foot no-print">
      <span className="review-place" aria-live="polite">
        {state.proposals.length > 0 && <span className="review-count">{say(texts.review.place, { place, all: state.proposals.length })}</span>}
        <span className="review-left">{state.isBusy ? <span className="review-busy" aria-hidden="true">{texts.register.edit.saving}</span> : say(texts.review.left, { n: left })}</span>
      </span>
      <span className="review-foot-tools">
        <Button look="plain" small className="review-undo" isDisabled={state.acts.length === 0} onPress={() => onCommand('undo')}>
          {texts.frame.undo} <Kbd>Z</Kbd>
        </Button>
        <Button look="plain" small className="review-help" onPress={() => onCommand('help')}>
          {commands.help} <Kbd>?</Kbd>
        </Button>
        {state.proposals.some(goesWithAll) && (
          <Button small onPress={() => onCommand('accept-all')}>
            {commands['accept-all']} <Kbd>⇧A</Kbd>
          </Button>
        )}
        {left > 0 && !isFinished && (
          <Button look="plain" small onPress={() => onCommand('later-document')}>
            {commands['later-document']} <Kbd>⇧L</Kbd>
          </Button>
        )}
        <Button look={left === 0 ? 'primary' : 'quiet'} small onPress={() => onCommand('finish')}>
          {endingText({ left, isFinished, hasNext }, speech)} <Kbd>N</Kbd>
        </Button>
      </span>
    </footer>
  );
}
