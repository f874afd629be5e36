import type { Sentence } from '../../../ground.ts';
import type { Match } from '../../../rules/apply.ts';
import { SIGN } from '../../../text/masked.ts';
import type { Span } from '../../../text/span.ts';
import { words } from '../patterns.ts';
import { VERBAL_NOUN } from '../fields/verbal-noun.ts';
import { parted } from './parted.ts';

/** Words at which someone else speaks, or another thing is said. */
const SAYS_MORE = ['مؤكدا', 'مؤكدة', 'مؤكدين', 'مؤكدان', 'مشيرا', 'مشيرة', 'مشيرين', 'موضحا', 'موضحة', 'موضحين', 'مضيفا', 'مضيفة', 'مبينا', 'مبينة', 'مبرزا', 'مبرزة', 'مبرزين', 'لافتا', 'لافتة', 'معربا', 'معربة', 'معربين', 'معبرا', 'معبرة', 'معبرين', 'مشددا', 'مشددة', 'مشددين', 'منوها', 'منوهة', 'مثمنا', 'مثمنة', 'مثمنين', 'مشيدا', 'مشيدة', 'مشيدين', 'معتبرا', 'معتبرة', 'معتبرين', 'مستعرضا', 'مستعرضة', 'متمنيا', 'متوقعا', 'متوقعة', 'متمنين', 'متطلعا', 'متطلعة', 'آملا', 'آملة', 'آملين', 'مجددا التأكيد', 'مجددين', 'مذكرا', 'مذكرة بأن', 'كاشفا', 'كاشفة', 'معلنا', 'معلنة', 'معلنين', 'مرحبا', 'مرحبين', 'داعيا', 'داعية إلى', 'داعين', 'مطالبا', 'مطالبين', 'من جهته', 'من جهتها', 'من جانبه', 'من جانبها', 'من ناحيته', 'من ناحيتها'];
/** Words at which, after a comma, grounds and examples follow. */
const GROUNDS = ['مع العلم', 'علما', 'يذكر', 'يشار', 'تجدر', 'حضر', 'وحضر', 'فيما', 'وفي مقدمتها', 'وفي مقدمتهم', 'ومن ذلك', 'ومن بينها', 'ومن أبرزها', 'حيث', 'إذ', 'الذي', 'التي', 'وذلك', 'كما', 'بينما', 'وقال', 'وأكد', 'وأوضح', 'خاصة أن', 'عدا', 'مما', 'باعتبار', 'نظرا', 'وصولا', 'تحقيقا', 'انطلاقا', 'استنادا', 'بحيث', 'سواء', 'لا سيما', 'لاسيما', 'سيما', 'خصوصا', 'خاصة', 'بحسب', 'حسب', 'وفق ما', 'وفق بيان', 'وفقا لبيان', 'وفقا لما', 'بدوره', 'بدورها', 'لذلك', 'لذا', 'لكن', 'ولكن', 'رغم', 'ولقد', 'وقد', 'بهدف', 'وبهدف', 'بغية', 'على أن تكون', 'وعلى رأسها', 'وعلى رأسهم', 'وعلى وجه الخصوص', 'ورغبة', 'وحرصا', 'بسبب', 'نتيجة', 'جراء'];
/** Words at which grounds follow without a comma as well. */
const GROUNDS_ALONE = ['وذلك', 'حيث', 'مع العلم', 'علما أن', 'علما بأن', 'تجدر الإشارة', 'وتجدر الإشارة', 'لكن', 'ولكن', 'بسبب', 'نتيجة', 'جراء', 'على خلفية', 'رغم', 'على الرغم', 'خاصة أن', 'خاصة وأن', 'سيما وأن', 'لا سيما أن', 'على حد قوله', 'على حد قولها', 'على حد تعبيره', 'على حد تعبيرها', 'وفق قوله', 'وفق قولها', 'وفق تعبيره', 'وفق تعبيرها', 'حسب قوله', 'حسب قولها', 'حسب تعبيره', 'حسب تعبيرها', 'وفق ما', 'حسب ما'];
const ENDS = new RegExp(
  `[،,]? (?:خلال|اثناء|علي هامش) (?:ال)?(?:لقاء|لقاي|اجتماع|جلس|زيار|مباحثات|محادثات|مشاورات)[ء-ي]*(?![ء-ي])|[،,]? ${words(SAYS_MORE)}|[،,] ?${words(GROUNDS, '')}| ${words(GROUNDS_ALONE, '')}|[،,] [يت](?:رمي|هدف|روم|توخي|سعي)(?:ان)? (?=الي )| ?: ?(?=[*•-])|["'][،,]? (?:و?(?:بال)?اضافه|كما|فضلا) |[،,] (?:و|فضلا عن |(?:بال)?اضافه الي |الي جانب )["'(]*(?:\\d+ )?${SIGN.instrument}`,
  'u',
);

/** The deeds told by a match, each with the words that tell it; none where hardly any words are left. */
export function deedsOf(match: Match): readonly Span[] {
  const what = whatOf(match);
  if (what === null) return [];
  return parted(match.sentence, what).flatMap((part) => shortened(match.sentence, part) ?? []);
}

/** «that», and the particle of «by doing» after the one who does it. */
const LEAD = new RegExp(`^[\\s"',،]*(?:(?:ان|كل من|ايضا|كذلك) )?["']?(?:(?:ب|علي )(?=${VERBAL_NOUN}))?`, 'u');

/** The words of the deed, cut where another clause begins; null where hardly any are left. */
function whatOf({ sentence, groups }: Match): Span | null {
  const what = groups['what'];
  if (what === undefined) return null;
  const letters = sentence.masked.slice(what.start, what.end);
  const lead = LEAD.exec(letters)?.[0].length ?? 0;
  const cut = ENDS.exec(letters)?.index ?? letters.length;
  const end = what.start + lead + letters.slice(lead, cut).trimEnd().length;
  return end <= what.start + lead ? null : { start: what.start + lead, end };
}

/** «in a way that serves both»: what comes of it; another deed may follow. */
const WHAT_COMES_OF_IT = /[،,]? و?بما [يت][ء-ي]{3,} /u;

/** A deed of very many words ends at a comma; null where hardly any are left. */
function shortened(sentence: Sentence, { start, end }: Span): Span | null {
  const letters = sentence.masked.slice(start, end).split(WHAT_COMES_OF_IT, 1).join('');
  const short = letters.split(' ').length > MOST_WORDS ? letters.slice(0, firstComma(letters)) : letters;
  const told = { start, end: start + short.replace(/["'،,\s]+$/u, '').length };
  const written = sentence.written(told);
  // A sign stands for a whole name: length is told by the source.
  return told.end <= start || written.end - written.start < 8 ? null : told;
}

const MOST_WORDS = 26;

/** The comma nearest after the twelfth word, so that long lists do not swallow the deed. */
function firstComma(letters: string): number {
  const from = letters.split(' ').slice(0, 12).join(' ').length;
  const comma = letters.indexOf('،', from);
  return comma < 0 ? letters.length : comma;
}
