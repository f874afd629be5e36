import { useSpeech } from '../language/language.tsx';
import { Link } from '../parts/link.tsx';
import type { ListState } from './list-state.ts';
import { linesShown, pagesToOffer } from './paging.ts';
import './ink.css';
import './page-links.css';

interface PageLinksProps {
  readonly state: ListState;
  readonly total: number;
  readonly size: number;
}

/** The pages of a list, as links that can be copied. */
export function PageLinks({ state, total, size }: PageLinksProps) {
  const { texts, say, number } = useSpeech();
  const pages = Math.ceil(total / size);
  const page = state.page ?? 1;
  if (pages <= 1 || page > pages) return null;
  const at = (to: number): ListState => {
    const { page: _page, ...rest } = state;
    return to === 1 ? rest : { ...rest, page: to };
  };
  const { label, previous, next, lines } = texts.register.pages;
  return (
    <nav className="pages no-print" aria-label={label}>
      <p className="soft">{say(lines, { ...linesShown(page, size, total), total })}</p>
      <ul>
        {page > 1 && (
          <li>
            <Link to="." search={at(page - 1)} rel="prev">
              {previous}
            </Link>
          </li>
        )}
        {pagesToOffer(page, pages).map((each, index) =>
          each === null ? (
            // oxlint-disable-next-line react/no-array-index-key -- a gap has no name but its place
            <li key={`gap-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={each}>
              <Link to="." search={at(each)} aria-label={say(texts.register.pages.page, { n: each })} aria-current={each === page ? 'page' : undefined}>
                {number(each)}
              </Link>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <Link to="." search={at(page + 1)} rel="next">
              {next}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
