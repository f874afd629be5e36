import { isDefinite, withoutArticle } from '../letters/tokens.ts';
import { lengthOfPartOfWorld } from '../organisations/chain-places.ts';
import { isJoinedAbstract } from '../organisations/chain-words.ts';
import { headNouns } from '../organisations/head-nouns.ts';
import { knownNameAt, stateOfNationality } from '../organisations/known-names.ts';
import { readBody } from '../organisations/read-body.ts';
import { joinedNouns } from '../organisations/words/name-words.ts';
import { stopWords } from '../words/stop-words.ts';
import { takeBody } from './body-of-office.ts';
import { isNoField, leadsToHolder } from './field-of-office.ts';
import { isAdjectiveOfField, isTitleOfThing } from './office-adjectives.ts';
import { isPart } from './office-bodies.ts';
import { isWithinPurpose } from './office-charges.ts';
import { lengthOfJoinedTown, lengthOfPurpose } from './office-lengths.ts';
import type { OfficeSoFar } from './office-so-far.ts';
import { givenNames } from './words/given-names.ts';
import { officeNouns } from './words/office-nouns.ts';
import { honorifics } from './words/titles.ts';

/** Takes what an office is of: «الصحة», «الشؤون الخارجية والتعاون», «للشؤون السياسية», «خارجية البحرين», «الياباني». */
export function takeField(office: OfficeSoFar, word: string): boolean {
  const { view, at, complements, head } = office;
  const joined = word.startsWith('و') && (word.length > 4 || /^و(?:شرق|غرب|وسط)$/u.test(word)) && complements > 0;
  const purpose = word.startsWith('ل') && word.length > 3;
  const stem = joined ? word.slice(1) : word.startsWith('لل') ? `ال${word.slice(2)}` : purpose ? word.slice(1) : word;
  if (isOfBodyNamedBefore(office, word, stem)) return office.count(1);
  if (isNoField(view, at, { stem, joined, purpose, complements, noun: head.noun })) return false;
  if (joined) return takeJoined(office, stem);
  if (purpose) return office.countAny(lengthOfPurpose(view, at, { noun: head.noun, held: office.body !== null, complements }));
  return isDefinite(word) ? takeDefinite(office, word) : takeOpenField(office, word);
}

/** «المدير العام للمنظمة»: the body was named before. */
function isOfBodyNamedBefore({ body, complements }: OfficeSoFar, word: string, stem: string): boolean {
  if (!/^(?:لل|بال)/u.test(word) || !headNouns.has(withoutArticle(stem).replace(/^بال/u, ''))) return false;
  return (body === null || isPart(body)) && complements < (word.startsWith('لل') ? 3 : 5);
}

/** «… والتعاون», «… وشمال إفريقيا», «… وتقنية المعلومات»: one more field. */
function takeJoined(office: OfficeSoFar, stem: string): boolean {
  const { view, at, body } = office;
  if (office.countAny(lengthOfPartOfWorld(view, at) || lengthOfJoinedTown(view, at))) return true;
  const ofPart = body !== null && isPart(body) && isDefinite(stem) && leadsToHolder(view, at + 1); // «مدير وحدة الإعلام والإذاعة د. منذر …»
  if (body !== null && !ofPart && !isWithinPurpose(view, at)) return false;
  if (isDefinite(stem)) return office.count(1);
  return ((joinedNouns.has(stem) && isDefinite(view.word(at + 1))) || isJoinedAbstract(view, at)) && office.count(2);
}

/** A field with the article, or an adjective of one: so many words that no name is taken for them. */
function takeDefinite(office: OfficeSoFar, word: string): boolean {
  const { view, at, complements } = office;
  const nationality = stateOfNationality(word) !== null;
  if (complements > 0 && /^(?:ولد|منت|بنت|بن)$/u.test(view.word(at + 1))) return false; // «وزيرة الزراعة الساكة بنت …»
  if (office.body !== null && !isWithinPurpose(view, at)) return false;
  if (office.head.definite && complements === 0 && !nationality && isNameAfterTitle(office, word)) return false;
  if (complements > 6 && !nationality) return false;
  if (complements > 0 && !office.lastIndefinite && (office.onlyArea || !isAdjectiveOfField(word, view.word(at - 1)))) return false;
  return office.count(1);
}

/** «النقيب المكاوي بنعيسى»: after an office with the article only an adjective is its field, and none before a given name. */
function isNameAfterTitle({ view, at, head, lastIndefinite }: OfficeSoFar, word: string): boolean {
  if (!lastIndefinite && !/ي$|يه$/u.test(word)) return true;
  return honorifics.has(head.split.stem) && givenNames.has(view.word(at + 1));
}

/** An indefinite noun must lead to a definite one or to a State: «وزير خارجية البحرين». */
function takeOpenField(office: OfficeSoFar, word: string): boolean {
  const { view, at } = office;
  if (!office.lastIndefinite || office.complements > 0 || word.length < 3 || /^[a-z]/u.test(word)) return false;
  const next = view.word(at + 1);
  const known = knownNameAt(view.tokens, at + 1);
  const noTitle = !honorifics.has(next) || (headNouns.has(word) && isTitleOfThing(view, at + 1));
  if (isDefinite(next) && known === null && noTitle && !stopWords.has(next)) return office.count(2);
  if (known !== null && known.cut === 0) {
    return takeBodyAfter(office) || (known.known.type === 'place' && office.count(known.end - office.at));
  }
  const body = readBody(view, at + 1);
  if (body !== null && body.name.start === view.startOf(at + 1)) return takeBodyAfter(office);
  // «مدير إدارة شؤون الطلبة»: two indefinite nouns
  const after = view.word(at + 2);
  const nobody = next !== '' && !stopWords.has(next) && !givenNames.has(next) && !officeNouns.has(next);
  return nobody && isDefinite(after) && !honorifics.has(after) && office.count(3);
}

/** The indefinite noun, and the body after it. */
function takeBodyAfter(office: OfficeSoFar): boolean {
  office.take(1);
  return takeBody(office, office.at, { first: office.body === null, skipped: 1 });
}
