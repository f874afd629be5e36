import { isDefinite } from '../letters/tokens.ts';
import type { Holding, Mentions } from '../mentions.ts';
import type { Body } from '../organisations/body.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { readBody } from '../organisations/read-body.ts';
import { sourceText } from '../organisations/restored-article.ts';
import { stateMeant } from '../organisations/state-meant.ts';
import type { TextView } from '../text-view.ts';
import { nameAfterOffice } from './name-after.ts';
import type { Named, Office } from './person.ts';

/** «نظيره», «بنظيرتها», «نظيريه», «نظرائه»: who holds elsewhere the office that was told of before. */
const COUNTERPART = /^(?<cut>و?[بلو]?)(?<noun>نظير(?:ه|ها|هم|نا|ته|تها|تهم|يه|يها|يهما|هما|تيه|تيها)|نظرا[يوء](?:ه|ها|هم))$/u;

/** So many people at most are named one after another. */
const MOST_NAMED = 12;

/** So far back the office is looked for that they hold elsewhere. */
const FARTHEST = 60;

/** «نظيره الفرنسي فلان», «نظرائه المصري فلان والأردني فلان»: each with the same office in his own State. */
export function readCounterparts(view: TextView, at: number, found: Mentions): readonly Holding[] {
  const said = COUNTERPART.exec(view.word(at))?.groups;
  if (said === undefined) return [];
  const model = officeBefore(view, at, found);
  const holdings: Holding[] = [];
  const cut = said['cut']?.length ?? 0;
  for (let next = at; holdings.length < MOST_NAMED; ) {
    const one = readOne(view, next, { cut: next === at ? cut : 1, first: next === at, model, ofWoman: next === at && said['noun']?.startsWith('نظيرت') === true });
    if (one === null) return holdings;
    holdings.push(one);
    next = one.named.endToken + (['،', ','].includes(view.mark(one.named.endToken)) ? 1 : 0);
  }
  return holdings;
}

interface Asked {
  readonly cut: number;
  /** It stands at «نظيره» itself, and not at the adjective of the next of a list. */
  readonly first: boolean;
  readonly model: Office | null;
  readonly ofWoman: boolean;
}

function readOne(view: TextView, at: number, { cut, first, model, ofWoman }: Asked): Holding | null {
  const where = whereAt(view, first ? at + 1 : at, first ? 0 : cut);
  if (where === null && !first) return null;
  const end = where?.endToken ?? at + 1;
  const named = nameAfterOffice(view, end);
  if (named === null || (!first && named.endToken - named.startToken < 2)) return null;
  const title = view.stretch(at, end, cut);
  const woman = ofWoman || (where?.adjective === true && view.word(end - 1).endsWith('ه'));
  const composed = model === null ? null : composedOf(view, model, { where, woman });
  if (composed === null) return { named: withState(named, where), offices: [], rule: RULE };
  const office: Office = {
    title,
    composed,
    shared: true,
    body: where === null || where.adjective ? null : where.body,
    bodies: where === null || where.adjective ? [] : [where.body],
    nationality: where?.adjective === true ? where.body : null,
    complete: true,
    possessive: false,
    startToken: at,
    endToken: end,
  };
  return { named: withState(named, where), offices: [office], rule: RULE };
}

const RULE = 'ar/people/name-after-office';

function withState(named: Named, where: Where | null): Named {
  return where?.adjective === true ? { ...named, nationality: where.body } : named;
}

/** Where the counterpart serves: the State of an adjective, or what follows «في», «من» or «ب». */
interface Where {
  readonly body: Body;
  readonly adjective: boolean;
  /** The words that tell it. */
  readonly words: string;
  readonly endToken: number;
}

function whereAt(view: TextView, at: number, cut: number): Where | null {
  const word = view.word(at).slice(cut);
  if (cut > 0 && !view.word(at).startsWith('و')) return null;
  if (isDefinite(word) && stateOfNationality(word) !== null) {
    const stretch = view.stretch(at, at + 1, cut);
    const body = stateMeant(view, at, { stretch, cut });
    return body === null ? null : { body, adjective: true, words: sourceText(view, stretch), endToken: at + 1 };
  }
  if (cut > 0) return null;
  const linked = word === 'في' || word === 'من';
  if (!linked && knownNameAt(view.tokens, at)?.cut !== 1) return null;
  const body = readBody(view, linked ? at + 1 : at, { insideOffice: true });
  const isBeside = body !== null && (linked ? body.name.start === view.startOf(at + 1) : view.word(at).startsWith('ب') && body.name.start === view.startOf(at) + 1);
  return body === null || !isBeside ? null : { body, adjective: false, words: sourceText(view, body.state ? view.stretch(at, body.endToken) : body.name), endToken: body.endToken };
}

/** The office told of last before it in the same sentence, named or not; who only stood by is passed over. */
function officeBefore(view: TextView, at: number, { holdings, offices }: Mentions): Office | null {
  const said = [...holdings.slice(-6).flatMap((holding) => holding.offices.slice(0, 1)), ...offices.slice(-4)];
  const near = said.filter((office) => office.shared !== true && office.endToken <= at && office.startToken > at - FARTHEST && !isOnlookers(view, office) && !hasStopBetween(view, office.endToken, at));
  return near.sort((a, b) => b.startToken - a.startToken)[0] ?? officeOfSurname(view, at, holdings);
}

/** «… أردوغان ونظيره الصومالي»: the office of whoever is named by a surname right before, told of earlier. */
function officeOfSurname(view: TextView, at: number, holdings: readonly Holding[]): Office | null {
  const surname = view.word(at - 1) === '' ? view.word(at - 2) : view.word(at - 1);
  if (!view.word(at).startsWith('و') || surname.length < 3) return null;
  return holdings.findLast(({ named, offices }) => offices.length > 0 && view.word(named.endToken - 1) === surname)?.offices[0] ?? null;
}

function isOnlookers(view: TextView, { startToken }: Office): boolean {
  return /^و?(?:بحضور|برفقه|بمرافقه|يرافقه|ترافقه|بمشاركه)$/u.test(view.word(startToken - 1));
}

function hasStopBetween(view: TextView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.isLineEnd(at) || view.mark(at) === '.') return true;
  return false;
}

/** The words of the office with the other State in place of the first; null where they cannot be put together. */
function composedOf(view: TextView, model: Office, { where, woman }: { readonly where: Where | null; readonly woman: boolean }): string | null {
  const base = baseOf(view, model, where);
  if (base === null) return null;
  const noun = woman ? base.replace(/^(?:وزير|سفير|رئيس|مدير|مندوب|نائب|ممثل|مبعوث|أمين)(?=\s)/u, '$&ة') : base.replace(/^(?<noun>وزير|سفير|رئيس|مدير|مندوب|نائب|ممثل|مبعوث|أمين)ة(?=\s)/u, '$<noun>');
  // «الرئيس التنفيذي ل» goes on with the other body.
  return where === null ? noun : `${noun}${noun.endsWith(' ل') ? '' : ' '}${where.words}`;
}

/** Kinds of bodies that every State has one of. */
const IN_EVERY_STATE: ReadonlySet<string> = new Set(['parliament', 'government', 'ministry', 'court', 'council']);

/** What an office is in any State: «وزير الخارجية» of «وزير خارجية مصر» and of «وزير الخارجية المصري». */
function baseOf(view: TextView, { title, startToken, endToken, body, nationality }: Office, where: Where | null): string | null {
  // «رئيس مجلس النواب … نظيره في مجلس الشيوخ»
  if (where !== null && !where.body.state) return body === null || body.state || body.name.start <= title.start ? null : sourceText(view, { start: title.start, end: body.name.start }).trim();
  const written = sourceText(view, title);
  const last = view.word(endToken - 1);
  // «رئيس الوزراء الجزائري», «رئيس مجلس النواب الليبي»
  if ((nationality !== null || body !== null) && endToken - startToken > 1 && isDefinite(last) && stateOfNationality(last) !== null) return sourceText(view, { start: title.start, end: view.endBefore(endToken - 1) }).trim();
  if (body === null) return endToken - startToken > 1 ? written : null;
  if (body.state) {
    // «وزير خارجية مصر», «رئيس وزراء فرنسا»
    const words = sourceText(view, { start: title.start, end: body.name.start }).trim().split(' ');
    return words.length === 2 && body.name.end === title.end && where?.adjective === true ? `${words[0] ?? ''} ال${words[1] ?? ''}` : null;
  }
  return body.kind !== null && IN_EVERY_STATE.has(body.kind) ? written : null;
}
