import { named } from '../../../rules/pattern.ts';
import { WHO } from '../patterns.ts';

/** Who is to act, right before the verb: names, or «les deux parties», «le comité». */
export const ACTOR = `(?<![a-z])${named('who', `(?:(?:(?:les |leurs )?(?:dirigeants|chefs d'etat et de gouvernement|chefs d'etat|ministres|etats membres|pays membres|membres|representants|responsables) (?:de la |de l'|du |des |de |d'))?["(]*${WHO}["),]*(?: (?:et )?(?:(?:le|la|les|son|sa|leur) |l')?["(]*${WHO}["),]*){0,7}|(?:(?:les|leurs) deux|les|chaque|le|la|un|l') ?(?:[a-z]+ )?(?:parties?|pays|organisations?|institutions?|universites?|ministeres?|etats membres|etats|delegations?|ministres|comite|secretariat|conseil|coprésidents|participants|commissions?|agences?|centres?|fonds|banques?|ministeres|conseils|autorites|organismes|entites|associations|union|reseau|forum|chambre|ligue|fondation|societe|entreprise|federation|ecole|institut|office|mission|ville|commune|region|gouvernement|comite de suivi|comite mixte)(?: [a-z]+)?|ils|elles)`)}`;
/** What is to be done, to the end of the sentence; it is cut where another clause begins. */
export const WHAT = named('what', '[^.;\\n]{6,420}');
