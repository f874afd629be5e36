import type { Span } from '../../../text/span.ts';
import { isDefinite, type Split, splitsOf, withoutArticle } from '../letters/tokens.ts';
import { isCommonNoun } from '../words/everyday-nouns.ts';
import { remembered } from '../words/remembered.ts';
import { wordSet } from '../words/word-set.ts';
import type { TextView } from '../text-view.ts';
import { readBoard } from './board-of-body.ts';
import type { Body } from './body.ts';
import type { Chain } from './chain.ts';
import { bracketed, bracketedSeat, firmAfter, isKnownBody, isQuotedHolder, sameBodyAfter } from './bracketed-name.ts';
import { hasNoName, isPartOfNamed } from './chain-words.ts';
import { type HeadNoun, headNouns, rareHeads } from './head-nouns.ts';
import { fitsHead } from './fits-head.ts';
import { isNationalAssembly, isNationalProgramme, isPresidency } from './national-bodies.ts';
import { isOfficeOf } from './office-as-body.ts';
import { isAssembly, isNamedByOneAdjective } from './one-adjective.ts';
import { readHeadless } from './headless.ts';
import { type KnownMatch, knownNameAt, stateOfNationality } from './known-names.ts';
import { isOfNationality, wholeKnownName } from './whole-known-name.ts';
import { eventWords, genericParts, servedByAuthority } from './name-words.ts';
import { ChainReader } from './read-chain.ts';
import { branchOf, superiorOf } from './body-above.ts';
import { restoredArticle, sourceText } from './restored-article.ts';
import { areOfTwoStates, sameOfOther, secondOfTwo } from './second-of-two.ts';
import { partMinistries } from './two-ministries.ts';

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
  return { state: false, name, composed: restoredArticle(view, at, { cut: local.cut, end }), whole: name, kind: null, authority: null, rule: 'ar/organisations/other-name', aliases: [], parent: null, also: null, endToken: end, needsCompany: false };
}

/** «مجلس الأمن القومي» is not the known «مجلس الأمن»; «مجلس الأمن للدول» is no new body. */
function continuesName(view: TextView, known: KnownMatch): boolean {
  const next = view.word(known.end);
  if (next === 'والدفاع' && known.known.kind !== 'igo') return true;
  if (isDefinite(next) && stateOfNationality(next) !== null && stateOfNationality(view.word(known.end + 1)) !== null) return true; // «مجلس التعاون التونسي الصيني»
  return known.known.kind !== 'igo' && isDefinite(next) && (known.known.kind === 'parliament' || stateOfNationality(next) === null) && !headNouns.has(withoutArticle(next));
}

const HELPING = new Set(['دوله', 'جمهوريه', 'مدينه', 'العاصمه', 'في', 'محافظه', 'ولايه', 'مملكه', 'سفير', 'سفيره', 'سفاره', 'حكومه', 'خارجيه']);

function isHelped(view: TextView, at: number, known: KnownMatch): boolean {
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
function isAdjectiveOfObject(view: TextView, at: number, known: KnownMatch): boolean {
  if (known.known.type !== 'state' || known.cut > 0 || known.end > at + 1 || !view.word(at).endsWith('يا')) return false;
  const before = view.word(at - 1);
  return sourceText(view, { start: view.startOf(at), end: view.endBefore(at + 1) + 1 }).includes('\u064b') || (/[^ايه]ا$/u.test(before) && isCommonNoun(before.slice(0, -1)));
}

function knownBody(view: TextView, at: number, { known, insideOffice }: { readonly known: KnownMatch; readonly insideOffice: boolean }): Body {
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

/** The head nouns that a word may be, whatever is attached before it. */
const headsIn = remembered((word): readonly Head[] =>
  splitsOf(word).flatMap((split) => {
    const definite = isDefinite(split.stem);
    const noun = definite ? split.stem.slice(2) : split.stem;
    const head = headNouns.get(noun) ?? rareHeads.get(noun);
    return head === undefined || (definite && head.dual) ? [] : [{ split, head, definite }];
  }),
);

function readByGrammar(view: TextView, at: number, { depth = 0, insideOffice }: Place): Body | null {
  const word = view.word(at);
  if (word === '') return null;
  const board = insideOffice || depth === DEEPEST ? null : readBoard(view, at, (of) => readBody(view, of, { insideOffice, depth: depth + 1 }));
  if (board !== null) return board;
  for (const head of headsIn(word)) {
    const body = readFromHead(view, at, { ...head, depth, insideOffice });
    if (body !== null) return body;
  }
  return readHeadless(view, at);
}

interface Head {
  readonly split: Split;
  readonly head: HeadNoun;
  readonly definite: boolean;
}

function readFromHead(view: TextView, at: number, { split, head, definite, depth, insideOffice }: Head & { readonly depth: number; readonly insideOffice: boolean }): Body | null {
  if (definite && head.use === 'unit' && head.noun !== 'إدارة' && head.noun !== 'مكتب' && !isGeneralCommand(view, at, head) && !isNationalProgramme(view, at, head)) return null;
  const parted = head.dual && (head.noun === 'وزارة' || head.noun === 'لجنة') ? partMinistries(view, at + 1) : null;
  const read = new ChainReader(view, at + 1, { head, definite, single: head.dual }).read();
  const ofTwo = !head.dual && (head.kind === 'ministry' || head.kind === 'government' || head.kind === 'parliament') && areOfTwoStates(view, read.end - 1);
  const chain = parted !== null ? { ...read, end: parted.firstEnd, closed: true } : ofTwo ? { ...read, end: read.end - 1 } : read;
  if (!chain.closed || isGeneric(view, at, split) || (!definite && isPartOfNamed(head, view.word(at + 1), chain.end - at))) return null;
  const ofState = head.kind === 'university' && stateOfNationality(view.word(at + 1)) !== null;
  const inTown = townAfter(view, chain.end, { head, definite, chain }) > chain.end;
  if (definite && chain.end === at + 2 && !ofState && !inTown && !isGeneralCommand(view, at, head) && !isOfKnown(view, chain.end, head) && !isNationalAssembly(view, at, head) && !isNamedByOneAdjective(head, view.word(at + 1))) return null;
  if (head.noun === 'رئاسة' && (split.attached.endsWith('ب') || view.word(at - 1) === 'تحت' || !isPresidency(view, at))) return null;
  if (head.noun === 'منتدى' && eventWords.has(view.word(at - 1))) return null;
  if (!fitsHead(view, at, { head, definite })) return null;
  if (isAreaAsPlace(view, at, { split, head, definite }) || isInterest(view, at, { split, head, definite })) return null;
  const nested = knownNameAt(view.tokens, at + 1);
  const same = !definite && nested?.known.type === 'organisation' && nested.end === chain.end && !PARTS.has(head.kind) && !OWN_BODIES.has(head.noun) ? nested.known : null;
  const unnamed = view.mark(chain.end) === '"' && !isKnownBody(view, chain.end + 1) && (hasNoName.has(head.kind) || (insideOffice && isQuotedHolder(view, chain.end)));
  const alias = unnamed ? null : (bracketed(view, bracketedSeat(view, chain.end)) ?? firmAfter(view, chain.end, head));
  const attached = readAttached(view, alias?.end ?? chain.end, { head, definite, chain, depth });
  const bodyAt = (of: number): Body | null => (depth === DEEPEST ? null : readBody(view, of, { insideOffice: false, depth: depth + 1 }));
  const parent = attached ?? branchOf(view, { at, end: chain.end, noun: head.noun }, bodyAt) ?? superiorOf(view, alias?.end ?? chain.end, bodyAt);
  const also = head.dual ? secondOfTwo(view, { start: at + 1, at: chain.end, until: parted?.secondEnd ?? 0, head }) : ofTwo ? sameOfOther(view, { start: at + 1, at: chain.end, head }, definite) : null;
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
    needsCompany: (definite && head.noun === 'برنامج') || (definite && attached === null && isAssembly(head, view.word(at + 1)) && chain.end === at + 2) || head.use === 'unit' && parent === null && !chain.personal && !isFreeZone(view, chain.end, head) && !isOfficeOf(view, at, head) && !(definite && chain.end > at + 2),
  };
}

/** «القيادة العامة لشرطة دبي» */
function isGeneralCommand(view: TextView, at: number, { noun }: HeadNoun): boolean {
  return noun === 'قيادة' && view.word(at + 1) === 'العامه' && view.word(at + 2).startsWith('ل');
}

/** «النقابة الوطنية لسوناطراك»: one adjective is enough, where the body that it belongs to follows. */
function isOfKnown(view: TextView, at: number, head: HeadNoun): boolean {
  const known = (PARTS.has(head.kind) || head.kind === 'university') && view.word(at).startsWith('ل') ? knownNameAt(view.tokens, at) : null;
  return known !== null && known.cut > 0 && known.known.type === 'organisation';
}

/** «مدينة دبي للإنترنت»: a town by its name, and what it is for. */
function isFreeZone(view: TextView, end: number, { noun }: HeadNoun): boolean {
  return noun === 'مدينة' && view.word(end - 1).startsWith('لل');
}

/** «المجموعة العربية», «مجموعة السبع»: States that act together, no company. */
function isGroupOfStates(view: TextView, at: number, { noun }: HeadNoun): boolean {
  return noun === 'مجموعة' && /^(?:ال(?:عرب|افريق|اسيو|اوروب|اسلام|لاتين|برلمان|نياب)يه|السبع|العشرين|العشره|الثماني|دول|الصداقه|اصدقاء)$/u.test(view.word(at + 1));
}

function kindHere(view: TextView, at: number, head: HeadNoun): HeadNoun['kind'] {
  if (isAssembly(head, view.word(at + 1))) return 'subsidiary_organ';
  if (isNationalAssembly(view, at, head)) return 'parliament';
  return isGroupOfStates(view, at, head) ? 'network' : head.kind;
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

/** «في محافظة جدة» is where something happens; «محافظة جدة توقع» acts. */
function isAreaAsPlace(view: TextView, at: number, { split, head }: Head): boolean {
  if (head.noun === 'مصنع') return view.word(at - 1) === 'في'; // «تجهز في مصنع النور للأثاث»
  if (!['محافظة', 'ولاية', 'مدينة'].includes(head.noun)) return false;
  // «الخاضعون لولاية النيابة»: its jurisdiction
  if (head.noun === 'ولاية' && headsIn(view.word(at + 1)).length > 0) return true;
  return split.attached.endsWith('ب') || AS_PLACE.has(view.word(at - 1));
}

/** Words after which a province or a city is where something is. */
const AS_PLACE = wordSet(['في', 'من', 'إلى', 'داخل', 'خارج', 'عبر', 'نحو', 'حول', 'قرب', 'وسط', 'شمال', 'جنوب', 'شرق', 'غرب', 'شرقي', 'غربي', 'حاضرة', 'عاصمة', 'سكان', 'أهالي', 'مواطني', 'أبناء', 'نساء', 'شباب', 'أنحاء', 'أرجاء', 'ربوع', 'مدن', 'مناطق', 'قرى', 'محليات', 'بلديات', 'مديريات', 'شوارع', 'حدود', 'فرع', 'كل', 'عموم', 'كامل', 'مستشفيات', 'مدارس', 'زار', 'زارت', 'يزور', 'تزور', 'وصل', 'وصلت', 'دخل', 'دخلت', 'غادر', 'غادرت', 'مقر']);

function trimQuotes(view: TextView, name: Span): Span {
  return view.text[name.start] === '"' ? { start: name.start + 1, end: name.end } : name;
}

/** «الغرفة التجارية الصناعية بأبها»: the town belongs to the name. */
function townAfter(view: TextView, at: number, { head, definite }: Part): number {
  const seat = bracketedSeat(view, at);
  if (seat > at) return seat;
  if (!['غرفة', 'كلية', 'فرع', 'مديرية', 'بلدية', 'محكمة'].includes(head.noun) && !(definite && (head.kind === 'unit' || head.noun === 'جامعة'))) return at;
  const town = knownNameAt(view.tokens, at);
  return town !== null && town.known.type === 'place' && town.cut === 1 && view.word(at).startsWith('ب') ? town.end : at;
}

/** «الأمانة العامة في …», «المكتب التنفيذي في …» say where it sits, not what it is called. */
function isOwnerless(definite: boolean, { kind }: HeadNoun, words: number): boolean {
  return definite && words === 2 && (kind === 'secretariat' || kind === 'unit');
}

/** What stands in a town bears it in its name: «السفارة المصرية في الرياض»; others are only met there. */
const SEATED: ReadonlySet<string> = new Set(['أكاديمية', 'إدارة', 'مديرية', 'نيابة', 'مصلحة', 'سفارة', 'قنصلية', 'بعثة', 'مكتب', 'فرع', 'غرفة', 'محكمة', 'مندوبية']);

/** «السفارة المصرية في العراق», «المؤسسة الوطنية … بالبحرين»: with the town or State the name is read as well. */
function longerName(view: TextView, { start, end, head }: { readonly start: number; readonly end: number; readonly head: HeadNoun }): Span | null {
  const from = view.word(end) === 'في' ? end + 1 : end;
  if (/^بال(?:منطقه|محافظه|ولايه|مدينه)$/u.test(view.word(end)) && SEATED.has(head.noun)) return { start, end: view.endBefore(end + 1) }; // «مكتب العمل بالمنطقة»
  if (/^ب(?:منطقه|مدينه|محافظه|ولايه|اقليم|جهه|عماله)$/u.test(view.word(end))) {
    const area = SEATED.has(head.noun) ? knownNameAt(view.tokens, end + 1) : null;
    return area === null || area.cut > 0 ? null : { start, end: view.endBefore(area.end) };
  }
  const known = knownNameAt(view.tokens, from);
  if (known === null || known.known.type === 'organisation' || known.known.ambiguous) return null;
  if (from > end && known.known.type === 'place' && !SEATED.has(head.noun)) return null;
  const joined = from > end ? known.cut === 0 : known.cut === 1 && view.word(from).startsWith('ب');
  return joined ? { start, end: view.endBefore(known.end) } : null;
}

interface Part {
  readonly head: HeadNoun;
  readonly definite: boolean;
  readonly chain: Chain;
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
  if (particle === 'ل') return part.definite || part.head.kind === 'unit' ? body : null;
  if (body.state && particle === 'في') return (['government', 'university', 'unit'].includes(part.head.kind) && part.head.noun !== 'قطاع') || part.head.noun === 'فرع' ? body : null;
  if (body.state) return null;
  return ['unit', 'committee', 'other'].includes(part.head.kind) && part.head.noun !== 'مركز' ? body : null;
}
