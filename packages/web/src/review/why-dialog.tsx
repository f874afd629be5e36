import { useQuery } from '@tanstack/react-query';
import { ruleQuery } from '../api/queries.ts';
import type { Proposal, ProposalField } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { RuleSentence } from '../language/rule-sentence.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Phrase } from '../parts/phrase.tsx';
import { Progress } from '../parts/progress.tsx';
import { valueText } from './proposals/value-text.ts';
import { useReview } from './review-context.ts';

interface WhyDialogProps {
  readonly proposal: Proposal;
  readonly fields: readonly ProposalField[];
  /** The value in question; without one, the proposal as a whole. */
  readonly field: string | null;
  readonly onClose: () => void;
}

/** What the reader thought: the words, the rule that saw them, and what that rule knows and leaves alone. */
export function WhyDialog({ proposal, fields, field, onClose }: WhyDialogProps) {
  const speech = useSpeech();
  const { texts } = speech;
  const { text } = useReview();
  const asked = fields.find(({ id }) => id === field) ?? null;
  const evidence = asked?.evidence ?? proposal.evidence;
  const method = asked?.method ?? proposal.method;
  const rule = method !== 'rule' ? null : asked === null ? proposal.rule : asked.rule;
  const unruled = { rule: texts.review.why.none, person: asked === null ? texts.review.why.addedByPerson : texts.review.why.byPerson, model: texts.review.why.byModel }[method];
  return (
    <Dialog title={texts.review.why.title} isOpen onClose={onClose} look="sheet">
      <p className="why-what">
        <Phrase
          text={texts.review.why.what}
          parts={{
            label: asked === null ? texts.kinds.one[proposal.kind] : texts.fields[asked.field],
            value: <DirText>{asked === null ? proposal.title : valueText(asked.value, speech)}</DirText>,
          }}
        />
      </p>
      {evidence.length > 0 && (
        <section>
          <h3 className="field-label">{texts.review.why.words}</h3>
          {evidence.map(({ start, end }) => (
            <blockquote key={start} className="why-words" dir="auto">
              {text.slice(start, end)}
            </blockquote>
          ))}
        </section>
      )}
      {rule === null ? <p>{unruled}</p> : <RuleExplanation id={rule} />}
    </Dialog>
  );
}

function RuleExplanation({ id }: { readonly id: string }) {
  const { texts } = useSpeech();
  const { data: rule, isError } = useQuery(ruleQuery(id));
  return (
    <section className="why-rule">
      <h3 className="field-label">{texts.review.why.rule}</h3>
      <code dir="ltr">{id}</code>
      {rule === undefined && !isError && <Progress label={texts.frame.loading} />}
      {rule !== undefined && (
        <>
          <RuleSentence rule={rule} />
          <Examples title={texts.review.why.finds} examples={rule.finds} />
          <Examples title={texts.review.why.ignores} examples={rule.ignores} />
        </>
      )}
    </section>
  );
}

function Examples({ title, examples }: { readonly title: string; readonly examples: readonly string[] }) {
  if (examples.length === 0) return null;
  return (
    <>
      <h3 className="field-label">{title}</h3>
      <ul className="why-examples">
        {examples.map((example) => (
          <li key={example} dir="auto">
            <Marked example={example} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** ‹ › in an example stand around what the rule takes. */
function Marked({ example }: { readonly example: string }) {
  const pieces = example.split(/[‹›]/);
  return pieces.map((piece, place) =>
    place % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one fixed sentence
      <mark key={place} className="lit lit-instrument lit-stated">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
