import { officeNouns } from '../people/words/office-nouns.ts';
import type { TextView } from '../text-view.ts';
import { isAdjectiveLike } from './chain-words.ts';
import { headNouns } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { pluralHeads } from './words/name-words.ts';

/** Words that begin the name of an area: a direction, or what the area is. */
export const PARTS_OF_WORLD: ReadonlySet<string> = new Set([
  'شرق', 'غرب', 'غربي', 'شرقي', 'شمال', 'جنوب', 'وسط', 'منطقه', 'مدينه', 'محافظه', 'اقليم', 'جهه',
]);

/** «الهيئة الملكية للجبيل وينبع», «… لمكة المكرمة والمشاعر المقدسة»: how many words a second place takes. */
export function lengthOfSecondPlace(view: TextView, at: number): number {
  if (/^و(?:ريف|ضواحي|نواحي|ضاحيت|محيط)ها?$/u.test(view.word(at))) return 1; // «غرفة صناعة دمشق وريفها»
  const known = knownNameAt(view.tokens, at);
  if (known !== null) return known.known.type === 'place' && known.cut === 1 ? known.end - at : 0;
  const noun = view.word(at).slice(3);
  const another = headNouns.has(noun) || officeNouns.has(noun) || pluralHeads.has(noun);
  return view.word(at).startsWith('وال') && !another && isAdjectiveLike(view.word(at + 1), null) ? 2 : 0;
}

/** «قسم الشرق الأوسط وشمال أفريقيا»: how many words the second part of the world takes. */
export function lengthOfPartOfWorld(view: TextView, at: number): number {
  if (view.word(at) === 'والمحيط' && /^الهاد[يء]ي?$/u.test(view.word(at + 1))) return 2; // «منتدى آسيا والمحيط الهادئ»
  const part = PARTS_OF_WORLD.has(view.word(at).slice(1)) ? knownNameAt(view.tokens, at + 1) : null;
  // «ومدينة دبي للإنترنت» is another body.
  return part !== null && part.cut === 0 && !view.word(part.end).startsWith('لل') ? 1 + part.end - (at + 1) : 0;
}
