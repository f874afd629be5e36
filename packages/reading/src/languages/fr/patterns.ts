import { fold } from '../../latin/letters/fold.ts';
import { entriesOf } from '../../latin/word-lists.ts';
import { anyOf } from '../../rules/pattern.ts';
import { SIGN } from '../../text/masked.ts';

/** One of these words or phrases, whole and folded. */
export const words = (list: string | readonly string[]): string => anyOf((typeof list === 'string' ? entriesOf(list) : list).map(fold));

/** The pattern of a rule, of folded letters and signs: all of them single code units. */
export function sequence(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''));
}

/** Words after which another clause begins: a cue before them says nothing of what follows. */
const BREAK = words(`
  que, qui, dont, où, lequel, laquelle, alors, tandis, mais, car, parce, si, lorsque, quand, après, avant, ajouté, souligné, déclaré, indiqué
`);

/** A word of a sentence; a point between figures ends none: «$1.5 billion». */
const WORD = '[^\\s.!?;]+(?:\\.\\d[^\\s.!?;]*)?';

/** At most so many words that stay in the same clause. */
export function clause(most: number): string {
  return `(?:(?!(?:qu')?${BREAK})${WORD}\\s+){0,${most}}?`;
}

/** The same, and none of the words is one of these. */
export function clauseWithout(list: string, most: number): string {
  return `(?:(?!(?:[ldqn]u?')?(?:${BREAK}|${words(list)}))${WORD}\\s+){0,${most}}?`;
}

/** At most so many words of the same sentence. */
export function wordsBetween(most: number): string {
  return `(?:${WORD}\\s+){0,${most}}?`;
}

/** An instrument, with what may stand right before it. */
export const INSTRUMENT = `["(]*(?:[dl]')?["(]*${SIGN.instrument}`;
/** After these words a verb of signing has another object. */
const NO_OBJECT = `
  sous, contre, pétition, livre, joueur, attaquant, défenseur, gardien, entraîneur, but, décret, loi, ordonnance, arrêté, lettre ouverte,
  autographes, autographe, retour, après, avant, sans, loin, présence
`;
/** The instrument as the object of its verb: no preposition stands right before it. */
export const SIGNED_OBJECT = `${clauseWithout(NO_OBJECT, 26)}(?<!(?:^| )(?:dans|sur|a|au|aux|sous|par|pour|avec|contre|concernant|selon|vertu|cadre|application|oeuvre|conformement|respect|texte de|projet) (?:de |du |des |d'|a |au )?(?:l'|la |le |les |un |une |cet |cette |ce |ces |son |leur |leurs )?["(]*)(?<!(?:cadre|vertu|application|oeuvre|respect|texte|projet|termes|suivi|mise|favor|faveur|principe) (?:de |du |des |d')(?:l'|la |le |les |un |une |cet |cette |ce )?["(]*)${INSTRUMENT}`;
/** Whoever acts: a body, a State, a person, an office. */
export const WHO = `[${SIGN.organisation}${SIGN.state}${SIGN.person}${SIGN.office}]`;
/** A person or an office. */
export const PERSON = `[${SIGN.person}${SIGN.office}]`;
/** Articles and the like before a name. */
export const ART = "(?:(?:le|la|les|l'|son|sa|leurs?|du|de|des|d'|de l'|de la|m\\.|mme) ?){0,3}";
