import type { TextView } from '../text-view.ts';
import { splitsOf } from '../letters/tokens.ts';
import { wordSet } from '../words/word-set.ts';
import { type Body, bodyNamed } from './body.ts';
import { restoredArticle } from './restored-article.ts';

/** What the board of a body is of: directors, trustees. */
const OF_BOARD = wordSet(['إدارة', 'أمناء', 'مديري', 'محافظي']);

/** «وافق مجلس إدارة صندوق …»: the board that acts, with the body whose it is; in an office, «رئيس مجلس إدارة …», the body alone is meant. */
export function readBoard(view: TextView, at: number, bodyAt: (at: number) => Body | null): Body | null {
  if (!OF_BOARD.has(view.word(at + 1))) return null;
  const split = splitsOf(view.word(at)).find(({ stem }) => stem === 'مجلس');
  const owner = split === undefined ? null : bodyAt(at + 2);
  if (split === undefined || owner === null || owner.state || owner.needsCompany || owner.name.start > view.startOf(at + 2) + 1) return null;
  const name = { start: view.startOf(at, split.cut), end: owner.name.end };
  return bodyNamed(name, {
    rule: 'ar/organisations/part-of-body',
    kind: 'council',
    composed: restoredArticle(view, at, { cut: split.cut, end: owner.endToken }),
    whole: { start: name.start, end: owner.whole.end },
    parent: owner,
    endToken: owner.endToken,
  });
}
