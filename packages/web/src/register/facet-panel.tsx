import { useState } from 'react';
import { useSpeech } from '../language/language.tsx';
import { Button } from '../parts/button.tsx';
import { choose, type FacetName, type ListState } from './list-state.ts';
import type { Go } from './use-list-state.ts';

/** A facet with its values in words. */
export interface ShownFacet {
  readonly name: FacetName;
  readonly heading: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

interface FacetPanelProps {
  readonly facets: readonly ShownFacet[];
  readonly state: ListState;
  readonly go: Go;
  /** Whether it is unfolded in a narrow window; in a wide one it always stands beside the list. */
  readonly open: boolean;
}

/** What the list can be narrowed by, and to how many lines. */
export function FacetPanel({ facets, state, go, open }: FacetPanelProps) {
  const { texts } = useSpeech();
  return (
    <aside id="facets" className={open ? 'facets facets-open' : 'facets'} aria-label={texts.register.facets.panel}>
      {facets.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} state={state} go={go} />
      ))}
    </aside>
  );
}

const SHOWN = 7;

function FacetGroup({ facet, state, go }: { readonly facet: ShownFacet; readonly state: ListState; readonly go: Go }) {
  const { texts, number } = useSpeech();
  const [all, setAll] = useState(false);
  const chosen = state[facet.name];
  const shown = facet.values.filter((each, index) => all || index < SHOWN || each.value === chosen);
  const headingId = `facet-${facet.name}`;
  return (
    <section className="facet" aria-labelledby={headingId}>
      <h2 id={headingId}>{facet.heading}</h2>
      <ul>
        {shown.map((each) => (
          <li key={each.value}>
            <button type="button" className="facet-value" aria-pressed={each.value === chosen} onClick={() => go(choose(state, facet.name, each.value))}>
              <bdi className="facet-label">{each.label}</bdi>
              <span className="facet-count">{number(each.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {facet.values.length > SHOWN && (
        <Button small look="plain" aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? texts.register.facets.fewer : texts.register.facets.more}
        </Button>
      )}
    </section>
  );
}
