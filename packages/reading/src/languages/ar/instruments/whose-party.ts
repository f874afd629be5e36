import type { KnownBodies } from '../../../joining/known-bodies.ts';
import type { WhoseParty } from '../../../joining/signatures.ts';
import { fold } from '../letters/fold.ts';
import { stateOfNationality } from '../organisations/known-names.ts';

/** «the minister of health», «deputy to the minister of health»: what follows names the ministry. */
const MINISTER_OF = /^(?:(?:نايبه?|وكيله?|مساعده?) )?(?:وزيره?|وزاره) (?<matter>.+)$/u;
const MINISTRY_OF = /^وزاره (?<matter>.+)$/u;

/** How an Arabic text tells for which of the parties someone signs, where it does not say so outright. */
export function whosePartyIn(known: KnownBodies): WhoseParty {
  return {
    ofState: (body, state) => {
      const { authority = null, name, variants = [] } = known.organisation(state) ?? {};
      const words = ` ${fold(known.name(body)).replaceAll(/[^ء-ي]+/gu, ' ')} `;
      const names = [name, ...variants].flatMap((one) => (one === undefined ? [] : [fold(one.value)]));
      return names.some((one) => words.includes(` ${one} `)) || (authority !== null && words.split(' ').some((word) => word.length > 3 && stateOfNationality(word) === authority));
    },
    heads: (title, body) => {
      const name = fold(known.name(body));
      if (name.includes(' ') && fold(title).includes(name)) return true;
      const matter = MINISTER_OF.exec(fold(title))?.groups?.['matter'];
      const ministry = MINISTRY_OF.exec(name)?.groups?.['matter'];
      if (matter === undefined || ministry === undefined) return false;
      return `${ministry} `.startsWith(`${matter} `) || `${matter} `.startsWith(`${ministry} `);
    },
  };
}
