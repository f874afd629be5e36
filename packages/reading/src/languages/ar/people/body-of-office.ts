import type { Body } from '../organisations/body.ts';
import { isToldTo, readBody } from '../organisations/read-body.ts';
import { genericParts } from '../organisations/words/name-words.ts';
import { isBodyNamedBefore, isMinisterOf, isSentBy, isSentFromHome } from './office-abroad.ts';
import { isSchoolOf, whoseOffice } from './office-bodies.ts';
import { endOfBody } from './office-lengths.ts';
import type { OfficeSoFar } from './office-so-far.ts';

/** Takes a body or a State, bare or after «ل» or «ب», into the office. */
export function takeBody(office: OfficeSoFar, at: number, { first, skipped = 0 }: { readonly first: boolean; readonly skipped?: number }): boolean {
  const { view } = office;
  const body = readBody(view, at, { insideOffice: true });
  if (body === null) return false;
  const attached = view.word(at).slice(0, body.name.start - view.startOf(at));
  if (attached === '' && skipped === 0 && !mayStandBare(office, at, body)) return false;
  if (!mayBeAttached(office, body, attached) || (attached === 'ل' && office.complements > 0 && isToldTo(view, body))) return false;
  if (first && serves(office, at, { body, attached })) office.body = whoseOffice(body, view.text);
  office.bodies.push(body);
  office.count(0);
  office.at = endOfBody(view, body);
  return true;
}

/** «وزير خارجية مصر»: a body right after the office is its genitive, or the university right after its faculty. */
function mayStandBare(office: OfficeSoFar, at: number, body: Body): boolean {
  if (!office.lastIndefinite && (office.complements === 0 || body.state)) return false;
  return office.body === null || isSchoolOf(office.view, office.body, at);
}

function mayBeAttached(office: OfficeSoFar, { state }: Body, attached: string): boolean {
  if (attached === 'ب') return !state || office.complements > 0;
  if (attached === 'ل') return !state || !isMinisterOf(office.view, office.head, { from: office.start, to: office.at });
  return attached === '';
}

/** Whether the body is whom he serves, and not where he was sent or where a body named before has him. */
function serves({ view, head, start, at: end }: OfficeSoFar, at: number, { body, attached }: { readonly body: Body; readonly attached: string }): boolean {
  if (isSentFromHome(view, head.noun, at)) return false;
  if (!body.state) return true;
  return !(attached === 'ب' && isBodyNamedBefore(view.word(at - 1))) && !isSentBy(view, head, { from: start, to: end });
}

/** Takes a body in quotes: «رئيس مجلس إدارة «…»», «المتحدث باسم «…»», «المفوض العام لـ«…»». */
export function takeQuotedBody(office: OfficeSoFar, open: number): boolean {
  const { view, at } = office;
  const spokenFor = view.word(at - 1) === 'باسم' || open > at;
  const ofBoard = office.complements === 1 && genericParts.has(`${view.word(at - 2).replace(/^ل/u, '')} ${view.word(at - 1)}`);
  const bracketed = ofBoard && view.mark(open) === '(';
  if (view.mark(open) !== '"' && !bracketed) return false;
  if ((office.complements > 0 && !ofBoard) || (office.head.definite && !spokenFor)) return false;
  const close = view.closing(open, 7);
  if (close < 0) return false;
  const quoted = readBody(view, open + 1, { insideOffice: true });
  if (quoted !== null) office.bodies.push(quoted);
  else if (bracketed) return false;
  office.body ??= quoted;
  office.complements++;
  office.at = close + 1;
  return true;
}
