import type { Sentence } from '../../../ground.ts';
import type { Cue, InstrumentMention } from '../../../joining/instrument-mention.ts';
import { SIGN } from '../../../text/masked.ts';
import { words } from '../patterns.ts';

/** «in the field of ⟨water⟩», «on ⟨visas⟩», «for ⟨training⟩»: what stands between the name and what it is about. */
const ABOUT = new RegExp(`^["')،]* (?:(?:ال)?(?:مشتركه?|ثنايي(?:ه)?|متبادله?)(?![ء-ي]) )?(?:(?:ل|ال)?لتعاون |اخري )?(?:${words(['في مجالات', 'في مجال', 'في قطاع', 'في المجال', 'في', 'حول', 'بشأن', 'بخصوص', 'تخص مجال', 'تخص', 'خاصة ب', 'متعلقة ب'], '')} (?:ال)?|ل(?:ل)?)(?<topic>[ء-ي]{4,}(?: (?!(?:بين|مع|و?في)(?![ء-ي]))[ء-ي]{3,})?)`, 'u');
/** Words that tell no topic apart: every other instrument has them. */
const SAYS_NOTHING = /^(?:تعاون|تعزيز|تطوير|دعم|تنظيم|تنميه|تبادل|مجال|مجالات|مجالين|شان|اطار|مختلف|عدد|جميع|كافه|تنفيذ|تفعيل|شراكه|عمل|مشترك|مشتركه|ختام|اطار|مقر|مدينه|العاصمه|حفل)$/u;

/** What an instrument is about, by the one or two words after its name; empty where nothing says so. */
export function topicAfter(masked: string, at: number): readonly string[] {
  const topic = ABOUT.exec(masked.slice(at + 1, at + 70))?.groups?.['topic'] ?? '';
  return topic.split(' ').map((word) => word.replace(/^(?:وال|لل|ال|و(?=ال))/u, '')).filter((word) => word !== '' && !SAYS_NOTHING.test(word));
}

/** «as well», «likewise», at the head of the clause in which it was signed. */
const AS_WELL = new RegExp(`(?:${words(['كما', 'كذلك', 'أيضا', 'وأيضا', 'وكذلك', 'من جهة أخرى', 'من ناحية أخرى', 'في السياق ذاته', 'في السياق نفسه', 'إلى ذلك'])}[،,]? (?:[^\\s.؛!؟]+ ){0,3})$`, 'u');
const ALSO_WITHIN = new RegExp(words(['أيضا', 'كذلك'], ''), 'u');
/** «another agreement», «a second memorandum». */
const ANOTHER = /^["')]* (?:اخري|اخر|ثانيه|ثالثه|جديده اخري)(?![ء-ي])/u;

/** «similar agreements», «other agreements»: not those told of before. */
const OTHERS = /^["')]* (?:مماثله|مشابهه|شبيهه|اخري|اضافيه|جديده)(?![ء-ي])/u;

export function isOther(masked: string, at: number): boolean {
  return OTHERS.test(masked.slice(at + 1, at + 16));
}

/** «the programme ⟨of⟩ the agreement», «the plan ⟨for carrying out⟩ the memorandum». */
const OF_IT = new RegExp(`^["')]* (?:ل|لل|(?:${words(['لتنفيذ', 'لتفعيل', 'لتطبيق', 'تنفيذا', 'الخاص', 'الخاصة', 'المتعلق', 'المتعلقة', 'المنبثق', 'المنبثقة', 'الملحق', 'الملحقة', 'المكمل', 'المكملة', 'المعدل', 'المعدلة', 'المنفذ', 'المنفذة'], '')} )(?:(?:عن|من|علي) )?(?:ل|ب|لل)?)(?:(?:ل|ب)?${words(['بنود', 'أحكام', 'مقتضيات'], '')} )?["'(]*$`, 'u');

/** The instrument before this one in its sentence, where it is an instrument of this one: «the executive programme of ⟨the agreement⟩». */
export function ofWhich({ masked }: Sentence, at: number): Pick<InstrumentMention, 'carriesAt'> {
  const before = masked.lastIndexOf(SIGN.instrument, at - 1);
  return before >= 0 && at > 0 && OF_IT.test(masked.slice(before + 1, at)) ? { carriesAt: before } : {};
}

/** Acts that are told of one instrument after the other. */
const DONE_ANEW: ReadonlySet<string> = new Set(['signed', 'approved', 'authorised']);

/** Whether the instrument at this place is said to be another than those told of before. */
export function isFurther(masked: string, at: number, cues: readonly Cue[]): boolean {
  if (ANOTHER.test(masked.slice(at + 1, at + 24))) return true;
  const act = cues.find(({ status, weight }) => DONE_ANEW.has(status) && weight === 'proof');
  if (act === undefined || act.masked.start > at) return false;
  return AS_WELL.test(masked.slice(Math.max(0, act.masked.start - 60), act.masked.start)) || ALSO_WITHIN.test(masked.slice(act.masked.start, at));
}
