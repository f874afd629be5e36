import { findOrdinal, ordinalWords } from '../meetings/ordinals.ts';
import { instrumentTypes } from '../vocabulary/instruments.ts';
import { meetingTypes } from '../vocabulary/meetings.ts';
import { bareWords } from './fold.ts';
import { isArabic, matchKey } from './match-key.ts';

/** Words that stand in any such name beside its kind: «اتفاق تعاون ثنائي», «its next annual meeting». */
const IN_ANY_NAME = `اتفاق وثيقة صك عقد بيان محضر مذكرة تفاهم تعاون عقود بيانات برامج محاضر وثائق صكوك خطط مشترك مشتركة ثنائي ثنائية متعدد متعددة أطراف لقاء ندوة ورشة عمل خطة برنامج
  عام عامة أسبوعي أسبوعية شهري شهرية سنوي سنوية دوري دورية عادي عادية استثنائي استثنائية طارئ طارئة قادم قادمة مقبل مقبلة جاري جارية حالي حالية ماضي ماضية سابق سابقة أخير أخيرة
  جديد جديدة ختامي ختامية افتتاحي افتتاحية هذا هذه رسمي رسمية رفيع رفيعة مستوى
  its their this that a an next last previous current annual regular extraordinary ordinary joint bilateral multilateral new cooperation agreement
  understanding memorandum memoranda official closing opening workshop talks
  sa son ses leur leurs ce cet cette un une prochaine prochain derniere dernier actuelle actuel annuelle annuel ordinaire extraordinaire
  commun commune bilaterale bilateral multilaterale multilateral nouvelle nouveau entente memorandum cooperation officielle officiel finale`;

/** «اجتماعها»، «دورته»: whose it is, stands elsewhere. */
const WHOSE = /(?:هما|هم|هن|ها|ه)$/u;

/** «اتفاقاً», of two «اتفاقان» and «اتفاقين», of many «اتفاقات»; with the letter of the feminine «مذكرتان»، «مذكرتي»، «مذكرات». */
const BENT = /(?:ا|ان|ين|ات)$/u;
const BENT_WITH_TA = /(?:تا|تي|تان|تين|ات)$/u;

const keysOf = (words: string): readonly string[] =>
  matchKey(words, 'ar').split(' ').flatMap((word) => (isArabic(word) ? [word] : matchKey(word, 'en').split(' ')));

const GENERAL: ReadonlySet<string> = new Set(
  [...[...instrumentTypes, ...meetingTypes].flatMap(({ ar, en, fr }) => [ar, en, fr]), IN_ANY_NAME].flatMap(keysOf),
);

/**
 * True for a name that says only of what kind a thing is, and the how-manieth: «اتفاقية»، «اجتماعها الثاني», «the next session». Which one is
 * meant, those who take part in it tell.
 */
export function isBareName(name: string): boolean {
  const ordinal = findOrdinal(ordinalWords(name));
  const words = bareWords(name).filter((_word, at) => ordinal === null || at < ordinal.from || at >= ordinal.to);
  return words.flatMap(keysOf).every((word) => /^\d+$/u.test(word) || isGeneral(word));
}

const isGeneral = (word: string): boolean =>
  GENERAL.has(word) || word.length === 1 || [word.replace(WHOSE, ''), word.replace(/ت(?:هما|هم|هن|ها|ه)$/u, 'ه'), word.replace(BENT, ''), word.replace(BENT_WITH_TA, 'ه')].some((base) => GENERAL.has(base));
