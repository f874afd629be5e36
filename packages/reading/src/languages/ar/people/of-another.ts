import { withoutArticle } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { wordSet } from '../words/word-set.ts';
import type { Office } from './person.ts';

const ENVOYS = wordSet(['سفير', 'سفيرة', 'قنصل', 'مبعوث', 'مبعوثة', 'موفد', 'موفدة']);

/** «استقبل الوزير سفير اليابان»: an envoy, or an office of another State, without «و» before it, is somebody else’s. */
export function isOfAnother(view: TextView, first: Office, second: Office): boolean {
  const envoy = ENVOYS.has(withoutArticle(view.word(second.startToken)));
  const foreign = second.body?.state === true || second.nationality !== null;
  return (envoy && !ENVOYS.has(withoutArticle(view.word(first.startToken)))) || (foreign && first.body?.state !== true && first.nationality === null && first.body !== null);
}
