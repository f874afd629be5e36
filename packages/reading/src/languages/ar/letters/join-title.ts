import type { Folded } from '../../../text/folded.ts';

/** So far into a text its title may stand, behind an emblem or an invocation. */
const LATEST = 400;
/** How the title of an instrument begins, folded. */
export const TITLE_NOUN = '(?:مذكره|اتفاقيه|اتفاق|بروتوكول|عقد|ميثاق|برنامج|محضر|ملحق|خطه|اعلان)';
const TITLE = new RegExp(`(?<=^|\\n)${TITLE_NOUN}(?: [^\\n.،؛:]{2,60})? ?\\n ?(?=(?:في ما |فيما )?بين )`, 'u');

/**
 * The title of an instrument over two lines, «مذكرة تفاهم» and below it «بين … و…», is one line. No letter moves, so the way
 * back is the same.
 */
export function joinTitle(folded: Folded): Folded {
  const found = TITLE.exec(folded.text.slice(0, LATEST));
  if (found === null) return folded;
  const at = found.index + found[0].lastIndexOf('\n');
  return { ...folded, text: `${folded.text.slice(0, at)} ${folded.text.slice(at + 1)}` };
}
