import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ruleQuery } from '../api/queries.ts';
import type { Evidence } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { RuleSentence } from '../language/rule-sentence.tsx';
import { Badge } from '../parts/badge.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { DirText } from '../parts/dir-text.tsx';
import { Link } from '../parts/link.tsx';
import { Progress } from '../parts/progress.tsx';
import { writeSpans } from './lit-text.ts';
import type { Evidenced } from './evidenced.ts';
import { tintOf } from './tint.ts';
import '../register/ink.css';
import './evidence.css';

interface EvidenceSheetProps {
  readonly evidenced: Evidenced | null;
  readonly onClose: () => void;
}

/** The words a value came from, in their sentence, beside the page; from here the document opens at them. */
export function EvidenceSheet({ evidenced, onClose }: EvidenceSheetProps) {
  const { texts } = useSpeech();
  return (
    <Dialog title={texts.evidence.title} look="sheet" isOpen={evidenced !== null} onClose={onClose}>
      {evidenced !== null && (
        <>
          <dl className="evidence-value">
            <dt>{evidenced.label}</dt>
            <dd>
              <DirText>{evidenced.value}</DirText>
            </dd>
          </dl>
          <ul className="evidence-passages">
            {evidenced.evidence.map((each) => (
              <li key={each.id}>
                <Passage evidence={each} field={evidenced.field} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function Passage({ evidence, field }: { readonly evidence: Evidence; readonly field: string }) {
  const { texts } = useSpeech();
  const { document, documentLanguage, before, exact, after, spans } = evidence;
  return (
    <article className="evidence-passage">
      {exact === '' ? (
        <p className="soft">{document === null ? texts.evidence.noDocument : texts.evidence.noWords}</p>
      ) : (
        <blockquote className="source-text evidence-quote" dir={directionOf(documentLanguage)} lang={documentLanguage ?? undefined}>
          {before}
          <mark className={`lit lit-${tintOf(field)} lit-${evidence.basis} lit-strong`}>{exact}</mark>
          {after}
        </blockquote>
      )}
      <Provenance evidence={evidence} />
      {document !== null && (
        <p className="evidence-open">
          <Link
            to="/documents/$id"
            params={{ id: document }}
            search={spans.length === 0 ? {} : { at: writeSpans(spans) }}
            className={buttonClass('primary')}
          >
            {texts.evidence.openDocument}
          </Link>
          {evidence.documentTitle !== null && <DirText className="soft">{evidence.documentTitle}</DirText>}
        </p>
      )}
    </article>
  );
}

function directionOf(language: string | null): 'rtl' | 'ltr' | 'auto' {
  return language === null ? 'auto' : language === 'ar' ? 'rtl' : 'ltr';
}

/** Stated or inferred and why; by a rule or by a person. */
function Provenance({ evidence: { basis, because, method, rule } }: { readonly evidence: Evidence }) {
  const { texts, say } = useSpeech();
  const by = { rule: texts.evidence.byRule, person: texts.evidence.byPerson, model: texts.evidence.byModel }[method];
  const reasons: Readonly<Record<string, string>> = { ...texts.because };
  return (
    <div className="evidence-provenance">
      <p>
        <Badge tone={basis === 'stated' ? 'green' : 'amber'}>{basis === 'stated' ? texts.evidence.stated : texts.evidence.inferred}</Badge>{' '}
        <span className="soft">{by}</span>
      </p>
      {because !== null && <p className="soft">{say(texts.evidence.because, { why: reasons[because] ?? reasons['other'] ?? because })}</p>}
      {method === 'rule' && rule !== null && <RuleExplained rule={rule} />}
    </div>
  );
}

function RuleExplained({ rule }: { readonly rule: string }) {
  const { texts } = useSpeech();
  const [open, setOpen] = useState(false);
  const { data, isError } = useQuery({ ...ruleQuery(rule), enabled: open });
  return (
    <div className="evidence-rule">
      <Button small look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
        {texts.evidence.why}
      </Button>
      {open && (
        <div className="evidence-rule-told">
          <code dir="ltr">{rule}</code>
          {data === undefined && !isError && <Progress label={texts.frame.loading} />}
          {data !== undefined && (
            <>
              <h3>{texts.evidence.recognises}</h3>
              <RuleSentence rule={data} />
              <Examples heading={texts.evidence.finds} examples={data.finds} />
              <Examples heading={texts.evidence.ignores} examples={data.ignores} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Examples({ heading, examples }: { readonly heading: string; readonly examples: readonly string[] }) {
  if (examples.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {examples.slice(0, 4).map((example) => (
          <li key={example} dir="auto">
            {example}
          </li>
        ))}
      </ul>
    </>
  );
}
