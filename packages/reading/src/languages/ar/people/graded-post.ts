import type { Body } from '../organisations/body.ts';
import { readBody } from '../organisations/read-body.ts';
import type { TextView } from '../text-view.ts';
import type { Office } from './person.ts';

/** «إلى وظيفة», «على وظيفة»: what somebody is promoted or moved to. */
const TO = /^(?:الي|علي|في|من)$/u;
const POST = /^[لب]?(?:وظيفه|منصب|درجه)$/u;
/** «بالمرتبة الرابعة عشرة», «بذات المرتبة»: the grade of a post. */
const GRADE = /^ب(?:(?:ال)?(?:مرتبه|درجه)|ذات)$/u;
const LONGEST_TITLE = 9;
const LONGEST_GRADE = 6;
const LONGEST_MOVE = 26;

/** «إلى وظيفة (مدير عام) بالمرتبة الرابعة عشرة بوزارة المالية»: a post with its grade, which no noun of office need begin. */
export function readGradedPost(view: TextView, from: number): Office | null {
  // «من وظيفة (مدير عام) إلى وظيفة (مستشار) …»: the post somebody is moved to.
  const next = view.word(from) === 'من' ? secondPost(view, from) : -1;
  if (next > 0) return readGradedPost(view, next);
  const start = TO.test(view.word(from)) ? from + 1 : from;
  if (!POST.test(view.word(start))) return null;
  const open = start + 1;
  const bracketed = view.mark(open) === '(' || view.mark(open) === '"';
  const close = bracketed ? view.closing(open, LONGEST_TITLE + 1) : gradeAfter(view, open);
  const begin = bracketed ? open + 1 : open;
  if (close <= begin) return null;
  const grade = bracketed ? close + 1 : close;
  const isGraded = GRADE.test(view.word(grade));
  if (!isGraded && !bracketed) return null;
  const body = isGraded ? bodyAfterGrade(view, grade) : bodyAt(view, grade);
  const title = view.stretch(begin, close);
  return { title, body, bodies: body === null ? [] : [body], nationality: null, complete: true, possessive: false, startToken: begin, endToken: body?.endToken ?? (bracketed ? close + 1 : close) };
}

/** Where «إلى وظيفة» follows «من وظيفة …»; -1 where it does not. */
function secondPost(view: TextView, from: number): number {
  for (let at = from + 2; at < from + 2 + LONGEST_MOVE; at++) if (view.word(at) === 'الي') return at;
  return -1;
}

function gradeAfter(view: TextView, from: number): number {
  for (let at = from; at < from + LONGEST_TITLE; at++) {
    if (view.word(at) === '') return -1;
    if (GRADE.test(view.word(at))) return at;
  }
  return -1;
}

function bodyAfterGrade(view: TextView, grade: number): Body | null {
  for (let at = grade + 1; at <= grade + LONGEST_GRADE && !view.isLineEnd(at) && !['،', ',', '.'].includes(view.mark(at)); at++) {
    const body = bodyAt(view, at);
    if (body !== null) return body;
  }
  return null;
}

/** «بوزارة المالية», «في أمانة المنطقة». */
function bodyAt(view: TextView, at: number): Body | null {
  const linked = view.word(at) === 'في';
  if (!linked && !view.word(at).startsWith('ب')) return null;
  const body = readBody(view, linked ? at + 1 : at, { insideOffice: true });
  return body !== null && body.name.start === (linked ? view.startOf(at + 1) : view.startOf(at) + 1) ? body : null;
}
