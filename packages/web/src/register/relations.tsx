import type { EntryPage } from '../api/types.ts';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { useState } from 'react';
import { EntryAnchor } from './entry-anchor.tsx';
import { roleLabel } from './fact-labels.ts';
import { groupRelations, type RelationGroup } from './fact-order.ts';
import { WrittenDateText } from './written-date-text.tsx';

type Relation = EntryPage['relations'][number];

/** The entries that point at this one, by what it does in them. */
export function Relations({ relations }: { readonly relations: readonly Relation[] }) {
  const { texts } = useSpeech();
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{texts.register.entry.relations}</h2>
      <div className="relations">
        {groupRelations(relations).map((group) => (
          <Group key={group.role} group={group} />
        ))}
      </div>
    </section>
  );
}

const SHOWN = 8;

function Group({ group }: { readonly group: RelationGroup<Relation> }) {
  const speech = useSpeech();
  const { texts, number } = speech;
  const [all, setAll] = useState(false);
  const { role, relations } = group;
  return (
    <section className="relation-group">
      <h3>
        {roleLabel(role, speech)} <span className="facet-count">{number(relations.length)}</span>
      </h3>
      <ul>
        {relations.slice(0, all ? relations.length : SHOWN).map(({ entry, date, inferred }) => (
          <li key={entry.id}>
            <span className={inferred === true ? 'fact-inferred' : undefined}>
              <EntryAnchor entry={entry} />
            </span>
            <span className="soft">
              {texts.kinds.one[entry.kind]}
              {inferred === true && ` · ${texts.evidence.inferred}`}
              {date !== null && (
                <>
                  {' · '}
                  <WrittenDateText date={date} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {relations.length > SHOWN && (
        <Button small look="plain" aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? texts.register.facets.fewer : texts.register.facets.more}
        </Button>
      )}
    </section>
  );
}
