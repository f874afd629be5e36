import { evidence } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { fold } from '../letters/fold.ts';
import { clause, INSTRUMENT, notAfter, sequence, words } from '../patterns.ts';

/** «finished the first reading of the bill that ratifies …». */
const AT_A_READING = words(['القراءة', 'قراءة', 'مناقشة', 'بمناقشة', 'دراسة', 'بدراسة', 'تأجيل التصويت', 'أجل التصويت', 'أجلت التصويت', 'أحال', 'أحالت', 'إحالة'], 'و|ف');
const WILL_VOTE = ['سيصوت', 'ستصوت', 'يصوت', 'تصوت', 'سيصوتون'];

/** What a council is to look at in a sitting to come. */
const WILL_STUDY = ['سيتدارس', 'ستتدارس', 'يتدارس', 'تتدارس', 'سيدرس', 'ستدرس', 'سينظر في', 'ستنظر في', 'سيواصل دراسة', 'بدراسة'];

/** Verbs by which a text is put before those who ratify, or taken up by them. */
const PUT_BEFORE = ['أحال', 'أحالت', 'إحالة', 'يناقش', 'تناقش', 'ناقش', 'ناقشت', 'يدرس', 'تدرس', 'ينظر في', 'تنظر في', 'يصوت على', 'تصوت على', 'يعرض', 'تعرض', 'عرضت', 'مشروع قانون', 'قدمت', 'قدم'];
/** «ratified … a bill»: the bill is through. */
const RATIFIED = ['أقر', 'أقرت', 'اعتمد', 'اعتمدت', 'وافق', 'وافقت', 'صادق', 'صادقت'].map(fold).join('|');
const NOT_THROUGH = `(?<!(?:${RATIFIED})(?: [^\\s.؛!؟]+){1,8} مشروع قانون)`;
const SOME_WORDS = (most: number): string => `(?:[^\\s.؛!؟;]+ ){0,${most}}?`;

/** «put … to ratification of ⟨it⟩», «the reading of the bill that ratifies ⟨it⟩», «will study ⟨it⟩», «with a bill on ⟨it⟩», «will vote on ⟨it⟩». */
const WAYS = [
  `${words(PUT_BEFORE)}${NOT_THROUGH} ${SOME_WORDS(12)}(?:بال|ال|ب|لل)(?:تصديق|مصادقه|موافقه) علي ${clause(4)}`,
  `${AT_A_READING} ${SOME_WORDS(8)}[لب]?مشروع قانون (?:[بل]?ال|لل)?(?:تصديق|مصادقه|انضمام|موافقه)(?![ء-ي]) ${clause(6)}`,
  `${words(WILL_STUDY)}[،,]? ${clause(8)}`,
  `(?<![ء-ي])(?:مع|جانب|يليه|يليها) مشروع(?:ي|ا)? قانون(?:ين)? ${clause(8)}`,
  `${words(WILL_VOTE)} ${SOME_WORDS(5)}علي ${clause(4)}`,
];

export const submittedForApproval = defineRule<StatusRule>({
  id: 'ar/instruments/submitted-for-approval',
  recognises: 'An instrument is put before a parliament or a board, which is to ratify it.',
  status: 'proposed',
  weight: 'proof',
  pattern: sequence(notAfter(['أقر', 'أقرت', 'اعتمد', 'اعتمدت', 'على']), evidence(WAYS.map((way) => `${way}${INSTRUMENT}`).join('|'))),
  finds: [
    '‹أحالت الحكومة إلى مجلس النواب مشروع قانون التصديق على اتفاقية النقل البري›.',
    'أنهى المجلس ‹القراءة الأولى لمشروع قانون تصديق اتفاقية النقل الجوي› مع الأردن.',
    'قال النائب إن البرلمان ‹سيصوت غدا على اتفاق القرض› مع البنك.',
    '‹سيتدارس، إثر ذلك، اتفاقا بشأن النقل البري›، ‹مع مشروع قانون يوافق بموجبه على الاتفاق›.',
    '‹يناقش البرلمان غدا الموافقة على اتفاق القرض› مع البنك.',
  ],
  ignores: [
    'وافق مجلس النواب على مشروع قانون بالموافقة على اتفاقية النقل البري.',
    'أقر مجلس النواب أمس مشروع قانون بالموافقة على اتفاقية النقل البري.',
    'ناقش البرلمان اتفاقية النقل البري.',
    'سيتدارس المجلس غدا ميزانية البلدية.',
    'صوت مجلس النواب على مشروع قانون تصديق اتفاقية النقل الجوي.',
  ],
});
