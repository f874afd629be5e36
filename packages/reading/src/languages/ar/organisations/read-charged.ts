import { isDefinite, splitsOf, withoutArticle } from '../letters/tokens.ts';
import { isVerbOfNews } from '../people/name-ends.ts';
import { givenNames } from '../people/words/given-names.ts';
import { officeNouns } from '../people/words/office-nouns.ts';
import type { TextView } from '../text-view.ts';
import { stopWords } from '../words/stop-words.ts';
import { wordSet } from '../words/word-set.ts';
import { type Body, bodyNamed } from './body.ts';
import { isAdjectiveLike } from './chain-words.ts';
import { chargedWith } from './charged-with.ts';
import { headNouns } from './head-nouns.ts';
import { knownNameAt } from './known-names.ts';
import { restoredArticle } from './restored-article.ts';

/** Charged with, concerned with, competent for, entrusted with. */
const CHARGED = wordSet(['المكلفة', 'المكلف', 'المعنية', 'المعني', 'المختصة', 'المختص', 'المنوطة', 'المنوط']);
const GROUP = wordSet(['فريق العمل', 'مجموعة العمل', 'الفريق العامل', 'المجموعة العاملة', 'فريق الخبراء', 'فريق الخبراء الحكومي']);
const ALONE = wordSet(['اللجنة', 'الفريق']);

/** The matter, the file, the programme: alone they point back, and the committee is any of them. */
const POINTS_BACK = wordSet([
  'الأمر', 'الموضوع', 'الملف', 'القضية', 'الشأن', 'المسألة', 'البرنامج', 'المشروع', 'المشاريع', 'الاتفاقية', 'الاتفاق', 'المذكرة', 'الخطة', 'التقرير',
  'القرار', 'القرارات', 'العمل', 'المهمة', 'التوصيات', 'التحقيق', 'التنفيذ', 'المتابعة', 'الحادث', 'التنسيق', 'الإعداد',
]);

/** What a plan or a text may be of: «البرنامج السنوي لاتفاقية الصيد». */
const OF_TEXT = wordSet(['اتفاقية', 'اتفاق', 'اتفاقيات', 'مذكرة', 'خطة', 'برنامج', 'مشروع', 'قانون', 'استراتيجية', 'مبادرة', 'بروتوكول', 'قرار', 'قرارات', 'مؤتمر', 'قمة', 'مخرجات', 'نتائج']);

/** What is made for a field: strategy, plan, programme, initiative. */
const PLANS = wordSet(['استراتيجية', 'خطة', 'برنامج', 'مبادرة', 'حملة', 'سياسة']);

/** After, between, about, without, by virtue of, that, this: no charge begins with them. */
const NO_CHARGE = wordSet(['بعد', 'بين', 'بشأن', 'بدون', 'بموجب', 'بسبب', 'بحسب', 'بذلك', 'بهذا', 'بهذه', 'بتلك']);

const MOST_OPEN = 4;

/** «اللجنة المكلفة بمتابعة أوضاع النازحين», «فريق العمل المعني بحماية البيئة»: to the end of its charge, and no further. */
export function readCharged(view: TextView, at: number): Body | null {
  for (const { stem, cut } of splitsOf(view.word(at))) {
    const charged = ALONE.has(stem) ? at + 1 : GROUP.has(`${stem} ${view.word(at + 1)}`) ? at + 2 : -1;
    if (charged < 0 || !CHARGED.has(view.word(charged))) continue;
    const end = endOfCharge(view, charged + 1);
    if (end === 0) continue;
    const name = view.stretch(at, end, cut);
    const until = instrumentWithParties(view, charged + 2, end);
    return bodyNamed(name, { rule: chargedWith.id, endToken: until, whole: { start: name.start, end: view.endBefore(until) }, kind: 'committee', composed: restoredArticle(view, at, { cut, end }) });
  }
  return null;
}

/** «… بمتابعة ⟨اتفاقية الصيد⟩ بين …»: where an instrument begins that is named with its parties, and is read for itself; else the end. */
function instrumentWithParties(view: TextView, from: number, end: number): number {
  if (!WITH_PARTIES.has(view.word(end))) return end;
  for (let at = from; at < end; at++) if (INSTRUMENTS.has(withoutArticle(view.word(at))) || (/^(?:ال)?برنامج$/u.test(view.word(at)) && /^(?:ال)?تنفيذي$/u.test(view.word(at + 1)))) return at;
  return end;
}

const INSTRUMENTS = wordSet(['اتفاقية', 'اتفاق', 'مذكرة', 'بروتوكول', 'معاهدة', 'اتفاقيات', 'مذكرات']);
const WITH_PARTIES = wordSet(['بين', 'مع', 'الموقعة', 'الموقع', 'المبرمة', 'المبرم']);

/** «بالتحول الرقمي», «بمتابعة تنفيذ الاتفاقيات», «بحقوق الطفل»: a noun with its genitives, adjectives, and the text that it is of; 0 where it says nothing. */
function endOfCharge(view: TextView, at: number): number {
  const first = view.word(at);
  if (!/^ب\p{L}{3}/u.test(first) || NO_CHARGE.has(first)) return 0;
  const noun = first.startsWith('بال') ? at + 1 : endOfGenitives(view, at + 1);
  if (noun === 0) return 0;
  const end = endOfText(view, endOfAdjectives(view, noun));
  const last = view.word(noun - 1).replace(/^ب(?=ال)/u, '');
  return end === noun && noun <= at + 2 && POINTS_BACK.has(last) ? 0 : end;
}

/** «تنفيذ الاتفاقيات», «وتقييم العمل», «ملف غزة»: to the noun with the article, or the place. */
function endOfGenitives(view: TextView, from: number): number {
  for (let at = from; at < from + MOST_OPEN; at++) {
    const known = knownNameAt(view.tokens, at);
    if (known !== null && known.cut === 0) return known.end;
    const word = view.word(at);
    if (isDefinite(word)) return at + 1;
    if (word.length < 3 || stopWords.has(word) || isVerbOfNews(word) || /^(?:[بلف]ال|لل)/u.test(word)) return 0;
  }
  return 0;
}

function endOfAdjectives(view: TextView, from: number): number {
  let at = from;
  while (at < from + 3 && isAdjectiveHere(view.word(at))) at++;
  return at;
}

function isAdjectiveHere(word: string): boolean {
  const bare = withoutArticle(word);
  return isDefinite(word) && isAdjectiveLike(word, null) && !givenNames.has(word) && !headNouns.has(bare) && !officeNouns.has(bare);
}

function endOfText(view: TextView, at: number): number {
  const word = view.word(at);
  if (/^ل(?!ل)/u.test(word) && OF_TEXT.has(word.slice(1)) && isDefinite(view.word(at + 1))) return endOfAdjectives(view, at + 2);
  // «الاستراتيجية الوطنية للمياه»
  const ofPlan = [1, 2].some((back) => PLANS.has(withoutArticle(view.word(at - back))));
  return word.startsWith('لل') && (ofPlan || OF_TEXT.has(word.slice(2))) ? endOfAdjectives(view, at + 1) : at;
}
