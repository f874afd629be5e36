import { type Span, textOf } from '../../../text/span.ts';
import { ABOUT } from '../instruments/words/tails.ts';
import { TREATY_TOWNS } from '../instruments/words/treaty-towns.ts';
import { sourceSpan } from '../../../text/folded.ts';
import { foldWithWayBack } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import { wordSet } from '../words/word-set.ts';
import { membersOf } from './members.ts';
import { isDeed, VERBAL_NOUN } from './verbal-noun.ts';
import { SAYS_KIND, SAYS_WHOSE } from './words/says-kind.ts';

/** «on …», «for …»: what a name says it is about. */
const ABOUT_WHAT = new RegExp(`(?: (?:${words(ABOUT, '')} )|(?<=[ء-ي]) ل(?=${VERBAL_NOUN}|حقوق)|(?<=[ء-ي]) لل(?=تعاون ال[ء-ي]+(?:ي|يه)$))(?<topic>.+)$`, 'du');
/** «the agreement of free trade», «protocol of setting up relations»: the nouns in the genitive. */
const OF_WHAT = /^[ء-ي]+ (?<topic>(?<first>[ء-ي]+)(?: .+)?)$/du;
/** «cooperation in …», «economic cooperation», and not that of the two sides. */
const COOPERATION_ON = /^التعاون ال(?!مشترك|ثنايي|استراتيجي|دولي|بين)/u;
const ADJECTIVE = /(?:يه|ي)$/u;
const saysKind = wordSet(SAYS_KIND);
const saysWhose = wordSet(SAYS_WHOSE);
const towns = wordSet(TREATY_TOWNS);

/** The words of a name that say a field. */
export function topicsOfName(written: Span, source: string): readonly Span[] {
  const folded = foldWithWayBack(textOf(source, written));
  const about = ABOUT_WHAT.exec(folded.text)?.indices?.groups?.['topic'] ?? genitiveOf(folded.text);
  if (about === null) return [];
  return membersOf(folded.text, { start: about[0], end: about[1] }, 'one field').map((member) => {
    const span = sourceSpan(folded, member);
    return { start: written.start + span.start, end: written.start + span.end };
  });
}

function genitiveOf(name: string): readonly [number, number] | null {
  const found = OF_WHAT.exec(name);
  const topic = found?.indices?.groups?.['topic'];
  const first = found?.groups?.['first'] ?? '';
  if (found === null || topic === undefined || towns.has(first)) return null;
  const isTopic = COOPERATION_ON.test(found.groups?.['topic'] ?? '') || (!saysKind.has(first) && (isDeed(first) || (first.startsWith('ال') && first.length > 4 && first !== 'التعاون' && !ADJECTIVE.test(first))));
  if (!isTopic) return null;
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return saysWhose.has(last) && topic[0] + first.length + 1 + last.length === topic[1] ? [topic[0], topic[0] + first.length] : [topic[0], topic[1]];
}
