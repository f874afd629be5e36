import type { Choice, Compared, ProposalField } from '../../api/types.ts';
import { EvidenceMark } from '../../evidence/evidence-mark.tsx';
import { useSpeech } from '../../language/language.tsx';
import { DirText } from '../../parts/dir-text.tsx';
import { useDateManner } from '../../register/date-manner.ts';
import { factText } from '../../register/fact-text.ts';
import { FactMain } from '../../register/fact-value.tsx';
import { light } from '../lit.ts';
import { useReview } from '../review-context.ts';
import { ValueView } from './value-view.tsx';

interface DifferingProps {
  readonly proposal: string;
  readonly field: ProposalField;
  readonly compared: Compared;
  /** False for a document stricter than the entry. */
  readonly mayTake: boolean;
  /** Nothing is to be chosen before it is known to be the same. */
  readonly isAsked: boolean;
}

const CHOICES: readonly Choice[] = ['both', 'take', 'keep'];

/** A value of the register and what the document says instead, each with its words; she chooses what stands. */
export function Differing({ proposal, field, compared, mayTake, isAsked }: DifferingProps) {
  const { texts } = useSpeech();
  const { choices, dispatch } = useReview();
  const chosen = choices.get(proposal)?.[field.field] ?? (mayTake ? compared.choice : 'both');
  const words = texts.review.beside;
  const shown = { proposal, field: field.id };
  return (
    <fieldset className="differing">
      <legend>{texts.fields[field.field]}</legend>
      <div className="differing-sides">
        <InRegister compared={compared} label={texts.fields[field.field]} />
        <div className="differing-side">
          <span className="differing-where">{words.here}</span>
          <span className="differing-value">
            <ValueView value={field.value} />
          </span>
          {compared.words !== '' && <q className="differing-words"><DirText>{compared.words}</DirText></q>}
        </div>
      </div>
      <div className="differing-choices" hidden={isAsked}>
        {CHOICES.filter((choice) => mayTake || choice !== 'take').map((choice) => (
          <label key={choice} className="differing-choice">
            <input
              type="radio"
              name={`${proposal}-${field.field}`}
              checked={chosen === choice}
              onFocus={() => light(shown)}
              onBlur={() => light(null)}
              onChange={() => dispatch({ do: 'settle', proposal, field: field.field, choice })}
            />
            {words.choices[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The value that stands, with the words of each source that tells it. */
function InRegister({ compared: { fact }, label }: { readonly compared: Compared; readonly label: string }) {
  const speech = useSpeech();
  const manner = useDateManner();
  if (fact === null) return null;
  const words = speech.texts.review.beside;
  const [first] = fact.evidence;
  return (
    <div className="differing-side">
      <span className="differing-where">{words.register}</span>
      <span className="differing-value">
        <FactMain value={fact.value} self="" /> <EvidenceMark evidenced={{ field: fact.field, label, value: factText(fact.value, speech, manner), evidence: fact.evidence }} />
      </span>
      {first !== undefined && first.exact !== '' && <q className="differing-words"><DirText>{first.exact}</DirText></q>}
      {first !== undefined && first.documentTitle !== null && <span className="differing-from"><DirText>{first.documentTitle}</DirText></span>}
    </div>
  );
}
