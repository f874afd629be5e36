import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { wordSet } from '../words/word-set.ts';
import type { Body } from './body.ts';
import { bracketed, isKnownBody, sameBodyAfter } from './bracketed-name.ts';
import { headNouns } from './head-nouns.ts';
import { type KnownMatch, stateOfNationality } from './known-names.ts';
import { restoredArticle, sourceText } from './restored-article.ts';
import { isOfNationality } from './whole-known-name.ts';

/** Fields of cooperation: a council for one of them is not the council of the Gulf States. */
const OF_ONE_FIELD = wordSet(['السياحي', 'الثقافي', 'العلمي', 'الزراعي', 'الصناعي', 'التجاري', 'البيئي', 'الصحي', 'الرياضي', 'الإعلامي', 'الجمركي', 'الأكاديمي', 'التعليمي', 'القضائي', 'البحري', 'التقني', 'الفني']);

/** «مجلس الأمن القومي» is not the known «مجلس الأمن»; «مجلس الأمن للدول» is no new body. */
export function continuesName(view: TextView, known: KnownMatch): boolean {
  const next = view.word(known.end);
  if (next === 'والدفاع' && known.known.kind !== 'igo') return true;
  if (isDefinite(next) && stateOfNationality(next) !== null && stateOfNationality(view.word(known.end + 1)) !== null) return true; // «مجلس التعاون التونسي الصيني»
  if (OF_ONE_FIELD.has(next) && view.word(known.end - 1) === 'التعاون') return true; // «مجلس التعاون السياحي لدول …»
  return known.known.kind !== 'igo' && isDefinite(next) && (known.known.kind === 'parliament' || stateOfNationality(next) === null) && !headNouns.has(withoutArticle(next));
}

/** Before the name of a State, these tell that no common word is meant. */
const HELPING: ReadonlySet<string> = new Set(['دوله', 'جمهوريه', 'مدينه', 'العاصمه', 'في', 'محافظه', 'ولايه', 'مملكه', 'سفير', 'سفيره', 'سفاره', 'حكومه', 'خارجيه']);

/** A name that may be a common word counts where it has company: «دولة مالي», «في صور». */
export function isHelped(view: TextView, at: number, known: KnownMatch): boolean {
  // «بين الجامعة العربية والتعاون الإسلامي»: short names of bodies stand side by side.
  if (known.known.type === 'organisation') return !isDefinite(view.word(known.end)) && (['بين', 'مع'].includes(view.word(at - 1)) || view.word(at).startsWith('و'));
  return known.end - at > 1 || HELPING.has(view.word(at - 1));
}

/** «عمّان» the town, not «عُمان» the State: the doubling is written. */
export function isAmman(view: TextView, at: number, known: KnownMatch): boolean {
  if (known.known.id !== 'state:OM' || known.end !== at + 1) return false;
  return /\u0651|ع\u064e/u.test(sourceText(view, view.stretch(at, known.end))) || ['العاصمه', 'بالعاصمه', 'الاردنيه'].includes(view.word(at - 1));
}

/** «وفدا تركيا», «فريقاً سورياً»: an adjective in the accusative, spelled like a State. */
export function isAdjectiveOfObject(view: TextView, at: number, known: KnownMatch): boolean {
  if (known.known.type !== 'state' || known.cut > 0 || known.end > at + 1 || !view.word(at).endsWith('يا')) return false;
  const before = view.word(at - 1);
  return sourceText(view, { start: view.startOf(at), end: view.endBefore(at + 1) + 1 }).includes('\u064b') || (/[^ايه]ا$/u.test(before) && isCommonNoun(before.slice(0, -1)));
}

/** The body that a known name stands for, with its acronym in brackets. */
export function knownBody(view: TextView, at: number, { known, insideOffice }: { readonly known: KnownMatch; readonly insideOffice: boolean }): Body {
  const name = view.stretch(at, known.end, known.cut);
  // After an office the quotes hold who bears it: «منسق بعثة الأمم المتحدة "فلان الفلاني"».
  const alias = insideOffice && view.mark(known.end) === '"' && !isKnownBody(view, known.end + 1) ? null : (bracketed(view, known.end) ?? sameBodyAfter(view, known));
  return {
    state: known.known.type === 'state',
    name,
    composed: restoredArticle(view, at, { cut: known.cut, end: known.end }),
    whole: { start: name.start, end: alias === null ? name.end : alias.whole.end },
    kind: known.known.kind,
    authority: known.known.id,
    rule: known.known.type === 'state' ? 'ar/organisations/known-state' : 'ar/organisations/known-body',
    aliases: alias === null ? [] : [alias.name],
    parent: null,
    also: null,
    endToken: alias === null ? known.end : alias.end,
    longer: isOfNationality(view, known) ? { start: name.start, end: view.endBefore(known.end + 1) } : null,
    needsCompany: false,
  };
}
