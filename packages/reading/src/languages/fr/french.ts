import { authorityNames, namesAtHome } from '../../latin/bodies/authority-names.ts';
import { DateReader } from '../../latin/dates/read-dates.ts';
import type { LatinLanguage } from '../../latin/language.ts';
import { once } from '../../latin/once.ts';
import { phrasesOf, wordSet } from '../../latin/phrases.ts';
import { givenNames } from '../../latin/words/given-names.ts';
import { nameParticles } from '../../latin/words/name-particles.ts';
import { acts } from './acts.ts';
import { ownTextWords } from './own-text.ts';
import { readBody } from './organisations/read-body.ts';
import { endOfMatter } from './people/matter.ts';
import { afterOffice, beforeOffice, officeLinks, officeNouns } from './people/offices.ts';
import { honorifics, shortHonorifics, smallHonorifics } from './people/titles.ts';
import { dateWords } from './words/dates.ts';
import { headKinds, pluralHeads } from './words/heads.ts';
import { moreNames } from './words/names.ts';
import { nationalities } from './words/nationalities.ts';
import { eventNouns, stopWords } from './words/stop-words.ts';

const known = once(() => authorityNames('fr', moreNames));
const atHome = once(() => namesAtHome('fr'));
const abbreviations = wordSet('m mm mme mlle dr pr prof me st ste no art cf env av hon janv fevr avr juil sept oct nov dec');
const dates = once(() => new DateReader(dateWords, abbreviations));

/** French, as the readers of Latin letters need it. */
export const french: LatinLanguage = {
  code: 'fr',
  get known() {
    return known();
  },
  names: {
    stops: new Set([...stopWords, ...eventNouns]),
    given: givenNames,
    honorifics,
    shortHonorifics,
    smallHonorifics,
    particles: nameParticles,
    isHead: (word) => headKinds.has(word) || pluralHeads.has(word),
    articles: wordSet('le la les l son sa ses leur leurs un une'),
    and: wordSet('et'),
    asOffice: new Set(),
    within: wordSet('en au aux'),
  },
  offices: { aside: phrasesOf('par intérim, ad interim'), participles: wordSet('représentant représentante'), nouns: officeNouns, before: beforeOffice, after: afterOffice, links: officeLinks },
  adjectives: nationalities,
  get atHome() {
    return atHome();
  },
  nationality: (view, at) => nationalities.get(view.word(at)) ?? null,
  readBody: (view, at) => readBody(view, at, known()),
  endOfMatter: (view, at) => endOfMatter(view, at, known()),
  readDates: (text, stretch, publishedOn) => dates().read(text, stretch, publishedOn),
  abbreviations,
  page: {
    furniture: /^(?:partager|imprimer|suivez-nous|s'abonner|abonnez-vous|connexion|menu|accueil|rechercher|recherche|aller au contenu|haut de page|copyright|tous droits reserves|©|publicite|cookies?|mentions legales|contactez-nous|lire la suite|voir plus|cliquez ici|facebook|twitter|whatsapp|linkedin|telecharger|source ?:|commentaires?|laisser un commentaire)/u,
    otherStories: /^(?:lire aussi|a lire aussi|articles? (?:similaires|lies|connexes|recents)|sur le meme (?:sujet|theme)|voir aussi|les plus lus|dernieres (?:actualites|nouvelles)|dans la meme rubrique|ces articles devraient vous interesser|plus d'articles|autres articles) ?:?$/u,
    keywords: /^(?:mots[- ]cles|sujets associes|tags|themes?) ?:/u,
    byline: /^(?:par |ecrit par|publie|mis en ligne|mis a jour|communique de presse|actualites?|redaction)\b.{0,60}$/u,
    caption: /^(?:photo|image|legende|credit photo|ph) ?[:/]/u,
  },
  acts,
  ownText: ownTextWords,
};
