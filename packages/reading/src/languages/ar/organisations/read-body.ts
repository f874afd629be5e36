import type { Span } from '../../../text/span.ts';
import { isDefinite, type Split, withoutArticle } from '../letters/tokens.ts';
import type { TextView } from '../text-view.ts';
import { readBoard } from './board-of-body.ts';
import { branchOf, superiorOf } from './body-above.ts';
import { isAreaAsPlace, isFreeZone, isOwnerless, longerName, type Part, townAfter } from './body-in-place.ts';
import { type Body, bodyNamed } from './body.ts';
import { bracketed, bracketedSeat, firmAfter, isKnownBody, isQuotedHolder } from './bracketed-name.ts';
import { hasNoName, isPartOfNamed } from './any-of-its-kind.ts';
import type { Chain } from './chain.ts';
import { fitsHead } from './fits-head.ts';
import type { HeadNoun } from './head-nouns.ts';
import { readHeadless } from './headless.ts';
import { type Head, headsIn } from './heads-in.ts';
import { isGeneralCommand, kindHere } from './kind-of-body.ts';
import { continuesName, isAdjectiveOfObject, isAmman, isHelped, knownBody } from './known-body-here.ts';
import { knownNameAt, stateOfNationality } from './known-names.ts';
import { isNationalAssembly, isNationalProgramme, isPresidency } from './national-bodies.ts';
import { isOfficeOf } from './office-as-body.ts';
import { isAssembly, isNamedByOneAdjective } from './one-adjective.ts';
import { ChainReader } from './read-chain.ts';
import { readCharged } from './read-charged.ts';
import { readSeveral } from './read-several.ts';
import { restoredArticle, sourceText } from './restored-article.ts';
import { areOfTwoStates, sameOfOther, secondOfTwo } from './second-of-two.ts';
import { partMinistries } from './two-ministries.ts';
import { wholeKnownName } from './whole-known-name.ts';
import { eventWords, genericParts, servedByAuthority } from './words/name-words.ts';

/** Bodies that belong to others, and say so with «ب», «في» or «ل». */
const PARTS = new Set(['unit', 'committee', 'council', 'secretariat', 'subsidiary_organ', 'agency', 'ngo', 'other']);
/** «صندوق أوبك» is another body than «أوبك»; «منظمة أوبك» is the same. */
const OWN_BODIES: ReadonlySet<string> = new Set(['صندوق', 'بنك', 'مصرف', 'جامعة', 'محكمة', 'برلمان']);
/** So many bodies at most are each part of the next: whoever repeats a word without end names no deeper ones. */
const DEEPEST = 8;

interface Place {
  readonly insideOffice: boolean;
  readonly depth?: number;
}

/** The body named at this token, whatever particle is attached to it. */
export function readBody(view: TextView, at: number, place: Place = { insideOffice: false }): Body | null {
  const local = view.localName(at, place.insideOffice);
  if (local !== null) return localBody(view, at, local);
  const known = wholeKnownName(view, at);
  const byGrammar = readByGrammar(view, at, place);
  if (known === null || known.known.type === 'place') return byGrammar;
  if (byGrammar !== null && byGrammar.endToken > known.end && continuesName(view, known)) return byGrammar;
  if (byGrammar !== null && known.known.type === 'state' && byGrammar.endToken > known.end) return byGrammar;
  if (known.known.ambiguous && !isHelped(view, at, known)) return null;
  if (isAmman(view, at, known) || isAdjectiveOfObject(view, at, known)) return null;
  return knownBody(view, at, { known, insideOffice: place.insideOffice });
}

/** A name that this text gave to a body elsewhere, in brackets or quotes. */
function localBody(view: TextView, at: number, local: { cut: number; end: number }): Body {
  // «مدوام للتعليم الترفيهي»: what it is for may follow.
  const purpose = view.word(local.end).startsWith('لل') ? (isDefinite(view.word(local.end + 1)) && view.word(local.end + 1).endsWith('ي') ? 2 : 1) : 0;
  const end = local.end + purpose;
  const name = view.stretch(at, end, local.cut);
  return bodyNamed(name, { rule: 'ar/organisations/other-name', composed: restoredArticle(view, at, { cut: local.cut, end }), endToken: end });
}

function readByGrammar(view: TextView, at: number, { depth = 0, insideOffice }: Place): Body | null {
  const word = view.word(at);
  if (word === '') return null;
  const board = insideOffice || depth === DEEPEST ? null : readBoard(view, at, (of) => readBody(view, of, { insideOffice, depth: depth + 1 }));
  if (board !== null) return board;
  const several = insideOffice ? null : readSeveral(view, at);
  if (several !== null) return several;
  const charged = readCharged(view, at);
  if (charged !== null) return charged;
  for (const head of headsIn(word)) {
    const body = readFromHead(view, at, { ...head, depth, insideOffice });
    if (body !== null) return body;
  }
  return readHeadless(view, at);
}

function readFromHead(view: TextView, at: number, { split, head, definite, depth, insideOffice }: Head & { readonly depth: number; readonly insideOffice: boolean }): Body | null {
  if (isAnyUnit(view, at, { split, head, definite })) return null;
  const parted = head.dual && (head.noun === 'وزارة' || head.noun === 'لجنة') ? partMinistries(view, at + 1) : null;
  const read = new ChainReader(view, at + 1, { head, definite, single: head.dual }).read();
  const ofTwo = !head.dual && (head.kind === 'ministry' || head.kind === 'government' || head.kind === 'parliament') && areOfTwoStates(view, read.end - 1);
  const chain = parted !== null ? { ...read, end: parted.firstEnd, closed: true } : ofTwo ? { ...read, end: read.end - 1 } : read;
  if (!namesOne(view, at, { split, head, definite, chain })) return null;
  const nested = knownNameAt(view.tokens, at + 1);
  const ofNested = !definite && nested?.known.type === 'organisation' && nested.end === chain.end;
  const same = ofNested && !PARTS.has(head.kind) && !OWN_BODIES.has(head.noun) ? nested.known : null;
  const quoteAfter = view.mark(chain.end) === '"' && !isKnownBody(view, chain.end + 1);
  const unnamed = quoteAfter && (hasNoName.has(head.kind) || (insideOffice && isQuotedHolder(view, chain.end)));
  const alias = unnamed ? null : (bracketed(view, bracketedSeat(view, chain.end)) ?? firmAfter(view, chain.end, head));
  const attached = readAttached(view, alias?.end ?? chain.end, { head, definite, chain, depth });
  const bodyAt = (of: number): Body | null => (depth === DEEPEST ? null : readBody(view, of, { insideOffice: false, depth: depth + 1 }));
  const parent = attached ?? branchOf(view, { at, end: chain.end, noun: head.noun }, bodyAt) ?? superiorOf(view, alias?.end ?? chain.end, bodyAt);
  const second = { start: at + 1, at: chain.end, head };
  const also = head.dual ? secondOfTwo(view, { ...second, until: parted?.secondEnd ?? 0 }) : ofTwo ? sameOfOther(view, second, definite) : null;
  const end = attached?.endToken ?? townAfter(view, chain.end, { head, definite, chain });
  const name = { start: view.startOf(at, split.cut), end: view.endBefore(end) };
  const composed = head.dual ? `${head.noun} ${sourceText(view, view.stretch(at + 1, chain.end))}` : restoredArticle(view, at, { cut: split.cut, end });
  return {
    state: false,
    name: trimQuotes(view, name),
    composed,
    whole: { start: name.start, end: Math.max(name.end, alias?.whole.end ?? 0, attached?.whole.end ?? 0) },
    kind: same?.kind ?? kindHere(view, at, head),
    authority: same?.id ?? null,
    rule: ruleOf(head, definite, attached !== null),
    aliases: [...(alias === null ? [] : [alias.name]), ...properAlias(view, chain, head)],
    parent,
    also,
    endToken: Math.max(end, alias?.end ?? 0, also?.endToken ?? 0),
    longer: isOwnerless(definite, head, chain.end - at) ? null : longerName(view, { start: name.start, end, head }),
    needsCompany: needsCompany(view, at, { head, definite, chain, attached, parent }),
  };
}

/** «الإدارة», «القسم»: with the article a unit is any, but for commands and programmes of a State. */
function isAnyUnit(view: TextView, at: number, { head, definite }: Head): boolean {
  if (!definite || head.use !== 'unit' || head.noun === 'إدارة' || head.noun === 'مكتب') return false;
  return !isGeneralCommand(view, at, head) && !isNationalProgramme(view, at, head);
}

/** Whether the words name one body: not any of its kind, not a place, an event or an interest. */
function namesOne(view: TextView, at: number, part: Head & Part): boolean {
  const { split, head, definite, chain } = part;
  if (!chain.closed || isGeneric(view, at, split) || (!definite && isPartOfNamed(head, view.word(at + 1), chain.end - at))) return false;
  if (definite && chain.end === at + 2 && !isNamedInOneWord(view, at, part)) return false;
  if (head.noun === 'رئاسة' && (split.attached.endsWith('ب') || view.word(at - 1) === 'تحت' || !isPresidency(view, at))) return false;
  if (head.noun === 'منتدى' && eventWords.has(view.word(at - 1))) return false;
  return fitsHead(view, at, part) && !isAreaAsPlace(view, at, part) && !isInterest(view, at, part);
}

/** «البرلمان الأوروبي», «الجامعة الأردنية», «الغرفة التجارية بأبها»: one word after the head is enough. */
function isNamedInOneWord(view: TextView, at: number, part: Part): boolean {
  const { head, chain } = part;
  if (head.kind === 'university' && stateOfNationality(view.word(at + 1)) !== null) return true;
  if (townAfter(view, chain.end, part) > chain.end) return true;
  if (isGeneralCommand(view, at, head) || isOfKnown(view, chain.end, head)) return true;
  return isNationalAssembly(view, at, head) || isNamedByOneAdjective(head, view.word(at + 1));
}

/** A unit, an assembly or a programme that counts only as a part of a body, or led by a person. */
function needsCompany(view: TextView, at: number, { head, definite, chain, attached, parent }: Part & { readonly attached: Body | null; readonly parent: Body | null }): boolean {
  if (definite && head.noun === 'برنامج') return true;
  if (definite && attached === null && isAssembly(head, view.word(at + 1)) && chain.end === at + 2) return true;
  if (head.use !== 'unit' || parent !== null || chain.personal || (definite && chain.end > at + 2)) return false;
  return !isFreeZone(view, chain.end, head) && !isOfficeOf(view, at, head);
}

/** «النقابة الوطنية لسوناطراك»: one adjective is enough, where the body that it belongs to follows. */
function isOfKnown(view: TextView, at: number, head: HeadNoun): boolean {
  const known = (PARTS.has(head.kind) || head.kind === 'university') && view.word(at).startsWith('ل') ? knownNameAt(view.tokens, at) : null;
  return known !== null && known.cut > 0 && known.known.type === 'organisation';
}

function ruleOf(head: HeadNoun, definite: boolean, attached: boolean): string {
  if (head.dual) return 'ar/organisations/two-bodies';
  if (attached) return 'ar/organisations/part-of-body';
  return definite ? 'ar/organisations/definite-head' : 'ar/organisations/head-with-genitive';
}

/** A quoted or foreign proper name may stand for the body alone later on. */
function properAlias(view: TextView, chain: Chain, head: HeadNoun): readonly Span[] {
  if (chain.proper === null || head.kind === 'university' || head.dual) return [];
  return [view.stretch(chain.proper.from, chain.proper.to)];
}

function isGeneric(view: TextView, at: number, split: Split): boolean {
  const next = view.word(at + 1);
  return genericParts.has(`${split.stem} ${next}`) || genericParts.has(`${withoutArticle(split.stem)} ${next}`);
}

/** «مصلحة اليمن», «المصلحة العامة»: somebody’s good, and no authority; those are known by what they see to. */
function isInterest(view: TextView, at: number, { head }: Head): boolean {
  return head.noun === 'مصلحة' && !servedByAuthority.has(view.word(at + 1));
}

function trimQuotes(view: TextView, name: Span): Span {
  return view.text[name.start] === '"' ? { start: name.start + 1, end: name.end } : name;
}

/** «قالت المتحدثة باسم المكتب لوكالة الأنباء إن …»: the news medium to which it was said owns nothing. */
export function isToldTo(view: TextView, { name, endToken }: Body): boolean {
  return /^(?:وكاله|صحيفه|جريده|قناه|اذاعه|تلفزيون|مجله|راديو)/u.test(view.text.slice(name.start)) && /^[بف]?ان(?:ه|ها|هم)?$/u.test(view.word(endToken));
}

/** The body or place to which a part is attached: «بجامعة …», «في منظمة …», «لجامعة …», «– بجامعة …». */
function readAttached(view: TextView, from: number, part: Part & { readonly depth: number }): Body | null {
  const at = view.mark(from) === '-' && view.word(from + 1).startsWith('ب') ? from + 1 : from;
  const word = view.word(at);
  if (word === '' || part.depth === DEEPEST || part.head.dual || !(PARTS.has(part.head.kind) || part.definite)) return null;
  const particle = word === 'في' ? 'في' : (word[0] ?? '');
  if (particle !== 'في' && particle !== 'ب' && particle !== 'ل') return null;
  const bodyAt = particle === 'في' ? at + 1 : at;
  const body = readBody(view, bodyAt, { insideOffice: false, depth: part.depth + 1 });
  if (body === null || (body.needsCompany && part.head.kind !== 'unit')) return null;
  const isAttached = particle === 'في' ? body.name.start === view.startOf(bodyAt) : body.name.start > view.startOf(bodyAt);
  if (!isAttached) return null;
  if (particle === 'ل' && isToldTo(view, body)) return null;
  if (particle === 'ل') return part.definite || part.head.kind === 'unit' ? body : null;
  if (body.state && particle === 'في') return (['government', 'university', 'unit'].includes(part.head.kind) && part.head.noun !== 'قطاع') || part.head.noun === 'فرع' ? body : null;
  if (body.state) return null;
  return ['unit', 'committee', 'other'].includes(part.head.kind) && part.head.noun !== 'مركز' ? body : null;
}
