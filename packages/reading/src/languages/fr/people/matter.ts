import type { KnownNames } from '../../../latin/bodies/known-names.ts';
import type { TextView } from '../../../latin/text-view.ts';
import { givenNames } from '../../../latin/words/given-names.ts';
import { afterAdjectives, afterArticle, afterComplement, isInfinitive } from '../organisations/chain.ts';
import { nationalities } from '../words/nationalities.ts';
import { chainStops, eventNouns, stopWords } from '../words/stop-words.ts';

const MOST_PARTS = 6;
/** Nouns that are the setting, not the matter, of an office: «ministre en visite», «président de la séance» apart. */
const NO_MATTER: ReadonlySet<string> = new Set([
  'visite', 'marge', 'presence', 'compagnie', 'tete', 'qualite', 'nom', 'cours', 'fin', 'part', 'cote', 'occasion', 'issue', 'exercice', 'poste',
  'titre', 'faveur', 'direction', 'vertu',
]);

/** Where the words of a matter end that begin here: «Santé et de l’Action sociale», «langue française et de la diversité des cultures». */
export function endOfMatter(view: TextView, from: number, known: KnownNames): number {
  const first = nounPhrase(view, from, known);
  if (first === from) return from;
  let end = first;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const next = another(view, end, known);
    if (next === end) break;
    end = next;
  }
  return end;
}

function nounPhrase(view: TextView, at: number, known: KnownNames): number {
  const word = view.word(at);
  if (word === '' || (!view.isCapital(at) && isInfinitive(word, 'de')) || NO_MATTER.has(word) || (eventNouns.has(word) && !['cooperation', 'formation', 'plan', 'programme', 'programmes', 'projets', 'partenariat', 'budget'].includes(word)) || known.at(view, at) !== null) return at;
  if (view.isCapital(at) ? (stopWords.has(word) && word !== 'budget') || givenNames.has(word) : chainStops.has(word) || (nationalities.has(word) && view.word(at + 1) !== 'residant')) return at;
  return afterAdjectives(view, view.afterHyphen(at + 1));
}

/** «… de l’Intérieur», «, de la Coopération africaine et des Marocains résidant à l’étranger», «… et du Commerce». */
function another(view: TextView, end: number, known: KnownNames): number {
  const joined = view.word(end) === 'et' || view.mark(end) === ',' ? end + 1 : end;
  if (view.mark(end) === ',' && !['de', 'du', 'des', 'd'].includes(view.word(joined))) return end;
  if (joined === end && view.word(end) === 'residant') return view.word(end + 1) === 'a' ? afterArticle(view, end + 2) + 1 : end;
  // «des Tunisiens à l'étranger»
  if (joined === end && view.word(end) === 'a' && ['etranger', 'exterieur'].includes(view.word(afterArticle(view, end + 1)))) return afterArticle(view, end + 1) + 1;
  // «à la coopération et au développement»
  const isTo = view.word(end) === 'et' && ['au', 'aux'].includes(view.word(joined));
  if (isTo && nounPhrase(view, joined + 1, known) > joined + 1) return nounPhrase(view, joined + 1, known);
  if (!['de', 'du', 'des', 'd'].includes(view.word(joined))) return end;
  const noun = afterArticle(view, joined + 1);
  if (known.at(view, noun) !== null || nounPhrase(view, noun, known) === noun) return end;
  // «…, de passage à Rabat»: without an article no matter follows a comma.
  if (view.mark(end) === ',' && noun === joined + 1 && !['du', 'des'].includes(view.word(joined)) && view.mark(joined + 1) !== "'") return end;
  const after = afterComplement(view, joined);
  return after === joined ? end : after;
}
