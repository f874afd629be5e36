import { type Span, textOf } from '../../../text/span.ts';
import { ABOUT } from '../instruments/words/tails.ts';
import { sourceSpan } from '../../../text/folded.ts';
import { foldWithWayBack } from '../letters/fold.ts';
import { words } from '../patterns.ts';
import { VERBAL_NOUN } from './verbal-noun.ts';

/** «on …», «for …»: what a name says it is about. */
const ABOUT_WHAT = new RegExp(`(?: (?:${words(ABOUT, '')} )|(?<=[ء-ي]) ل(?=${VERBAL_NOUN}|حقوق))(?<topic>.+)$`, 'du');
/** «the agreement of free trade», «protocol of setting up relations»: the nouns in the genitive. */
const NO_TOPIC = 'اجتماع|اجتماعات|عمل|تعاون|تفاهم|شراكه|عمل|خدمه|خدمات|اطار|مشترك|مشتركه|توام|مبدي|نهاييه?|جديده?|موقعه?|مذكوره?|اخيره?|اخيرتين|اخيرتان|قايمه?|توامه|قرض|عامه?|صداقه|اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه';
const OF_WHAT = new RegExp(`^[ء-ي]+ (?<topic>(?:ال(?!(?:${NO_TOPIC})(?![ء-ي]))(?![ء-ي]*(?:يه|ي)(?![ء-ي]))[ء-ي]{3,}|التعاون(?= ال(?!مشترك|ثنايي|استراتيجي|دولي|بين))|${VERBAL_NOUN})(?: .+)?)$`, 'du');

/** A deed without its object; «cooperation» and no more. */
const BARE = new RegExp(`^(?:${VERBAL_NOUN}|(?:ال)?(?:تعاون|شراكه|تنسيق)(?: المشتركه?| الثنايي)?)$`, 'u');

/** The words of a name that say a field; null where it says none. */
export function topicOfName(written: Span, source: string): Span | null {
  const folded = foldWithWayBack(textOf(source, written));
  const topic = (ABOUT_WHAT.exec(folded.text) ?? OF_WHAT.exec(folded.text))?.indices?.groups?.['topic'];
  if (topic === undefined || BARE.test(folded.text.slice(...topic))) return null;
  const span = sourceSpan(folded, { start: topic[0], end: topic[1] });
  return { start: written.start + span.start, end: written.start + span.end };
}
