import { authorityNames, namesAtHome } from '../../latin/bodies/authority-names.ts';
import { DateReader } from '../../latin/dates/read-dates.ts';
import type { LatinLanguage } from '../../latin/language.ts';
import { once } from '../../latin/once.ts';
import { phrasesOf, wordSet } from '../../latin/phrases.ts';
import { givenNames } from '../../latin/words/given-names.ts';
import { nameParticles } from '../../latin/words/name-particles.ts';
import { acts } from './acts.ts';
import { ownTextWords } from './own-text.ts';
import { endOfMatter } from './people/matter.ts';
import { afterOffice, beforeOffice, officeLinks, officeNouns } from './people/offices.ts';
import { honorifics, shortHonorifics } from './people/titles.ts';
import { readBody } from './organisations/read-body.ts';
import { dateWords } from './words/dates.ts';
import { headKinds, pluralHeads } from './words/heads.ts';
import { moreNames } from './words/names.ts';
import { nationalities } from './words/nationalities.ts';
import { eventNouns, stopWords } from './words/stop-words.ts';

const known = once(() => authorityNames('en', moreNames));
const atHome = once(() => namesAtHome('en'));
const abbreviations = wordSet(`
  md mohd dr mr mrs ms prof eng gen col lt st no vs amb hon sr jr inc ltd co corp rev fr dept approx capt maj sen gov art vol fig al
`);
const dates = once(() => new DateReader(dateWords, abbreviations));

/** English, as the readers of Latin letters need it. */
export const english: LatinLanguage = {
  code: 'en',
  get known() {
    return known();
  },
  names: {
    stops: new Set([...stopWords, ...eventNouns]),
    given: givenNames,
    honorifics,
    shortHonorifics,
    smallHonorifics: new Set(),
    particles: nameParticles,
    isHead: (word) => headKinds.has(word) || pluralHeads.has(word),
    articles: wordSet('the a an its their his her our'),
    and: wordSet('and'),
    asOffice: wordSet('as'),
    within: wordSet('in'),
  },
  offices: { aside: phrasesOf('ad interim, acting'), participles: new Set(), nouns: officeNouns, before: beforeOffice, after: afterOffice, links: officeLinks },
  adjectives: nationalities,
  get atHome() {
    return atHome();
  },
  nationality: (view, at) => (view.isCapital(at) ? (nationalities.get(view.word(at)) ?? null) : null),
  readBody: (view, at) => readBody(view, at, known()),
  endOfMatter: (view, at) => endOfMatter(view, at, known()),
  readDates: (text, stretch, publishedOn) => dates().read(text, stretch, publishedOn),
  abbreviations,
  page: {
    furniture: /^(?:share(?: this| on)?|print|tweet|follow us|subscribe|sign up|log ?in|menu|home|search|skip to|back to top|copyright|all rights reserved|(?:c) \d{4}|©|advertisement|cookie|privacy|contact us|about us|read more|view all|load more|click here|facebook|twitter|whatsapp|linkedin|email|download|source ?:)/u,
    otherStories: /^(?:related (?:articles|news|stories|posts|topics|content)|read also|read more|see also|also read|more (?:news|stories|from)|latest news|recent posts|you may also like|most read|most popular|in other news|previous|next) ?:?$/u,
    keywords: /^(?:tags|keywords|topics) ?:/u,
    byline: /^(?:by |written by |published|posted|updated|last (?:updated|modified)|press release|for immediate release|news|statement)\b.{0,60}$/u,
    caption: /^(?:photo|image|picture|caption|file photo) ?[:/]/u,
  },
  acts,
  ownText: ownTextWords,
};
