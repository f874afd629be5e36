import type { ActWords } from '../../latin/act-words.ts';
import { fold } from '../../latin/letters/fold.ts';
import { SIGN } from '../../text/masked.ts';
import { ordinalIn } from '../../latin/meetings/ordinal.ts';
import { wordSet } from '../../latin/phrases.ts';
import { appointmentRules } from './appointments/index.ts';
import { commitmentRules } from './commitments/index.ts';
import { topicRules } from './fields/index.ts';
import { emptyWords, fieldWords, modalityWords } from './fields/words/topics.ts';
import { denied } from './instruments/denied.ts';
import { forTheTimeOf } from './instruments/for-the-time-of.ts';
import { renewalOfTerm } from './instruments/renewal-of-term.ts';
import { sumOfMoney } from './instruments/sum-of-money.ts';
import { statusRules } from './instruments/index.ts';
import { nameOfInstrument } from './instruments/name-of-instrument.ts';
import { partiesAfter } from './instruments/parties-after.ts';
import { placeOfSigning } from './instruments/place-of-signing.ts';
import { signedOnBehalf } from './instruments/signed-on-behalf.ts';
import { vagueDay } from './instruments/vague-day.ts';
import { witnessedBy } from './instruments/witnessed-by.ts';
import { heads, SAYS_TYPE } from './instruments/words/heads.ts';
import { meetingStatusRules } from './meetings/index.ts';
import { decisionsTaken } from './meetings/decisions-taken.ts';
import { lengthOfActivity } from './meetings/length-of-activity.ts';
import { metByVerb } from './meetings/met-by-verb.ts';
import { nameOfMeeting } from './meetings/name-of-meeting.ts';
import { placeOfMeeting } from './meetings/place-of-meeting.ts';
import { thoseWhoMet } from './meetings/those-who-met.ts';
import { underAgendaItem } from './meetings/under-agenda-item.ts';
import { meetingKinds, meetingNouns } from './meetings/words/nouns.ts';
import { ART, WHO, words } from './patterns.ts';
import { speechRules } from './statements/index.ts';
import { givesSpeech } from './statements/gives-speech.ts';
import { occasionOfSpeech } from './statements/occasion-of-speech.ts';
import { onBehalfOf } from './statements/on-behalf-of.ts';
import { listWords, signers } from './words/list-words.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'].map((word, index) => [fold(word), index + 2] as const));
const TWO_SIDES = /(?<![a-z])(?:(?:les|des|leurs|ces|aux) deux (?:parties|pays|institutions|organisations|universites|ministeres|gouvernements|etats|ministres|agences|entites|commissions|conseils|comites|banques|fonds|autorites|centres|associations|federations|unions|fondations|academies|instituts|chambres|parlements|cours|societes|organismes|instances|delegations|presidents|ecoles)|les parties)(?![a-z])/u;

/** Everything by which French tells of acts. */
export const acts: ActWords = {
  sides: wordSet('partie delegation gouvernement homologue autorites cote'),
  list: listWords,
  signers,
  twoSides: TWO_SIDES,
  between: new RegExp(`(?:${words('entre')} ${ART}["(]*(?=${WHO})|(?<=^${ART})(?=${WHO}["')]* et ${ART}${WHO}))`, 'gu'),
  shortName: /(?<![a-z])(?:la |le |l')$/u,
  instruments: {
    name: nameOfInstrument,
    heads,
    saysType: wordSet(SAYS_TYPE),
    definite: /(?:^|[ ("])(?:(?:le|la|les|ce|cet|cette|ces|du|leur|leurs|son|sa|ledit|ladite|dudit) (?:(?:deux|trois|quatre|cinq|nouvel|nouvelle|premier|premiere|second|seconde|deuxieme|present|presente) )?|l'|de l'|des )["(]*$/u,
    numbers: NUMBERS,
    status: { rules: statusRules, signing: /sign|conclu|paraph|scell/u },
    denied: denied.id,
    namesNone: /(?:^| )(?:aucune?|nulle?|ni|pas|d'|de) ?["(]*$/u,
    tellers: /(?:signing-took-place|announced-signing|occasion-of-signing|ceremony-held)$/u,
    actors: /(?:signed-by-verb|headline-signs|headline-for-signing|will-sign|intends-to-sign|initialled|renewed|withdrawn-from|denied|announced-signing|signed-once|under-negotiation|activated)$/u,
    partiesAfter,
    signedOnBehalf,
    witnessedBy,
    place: placeOfSigning,
    duration: forTheTimeOf,
    renewal: renewalOfTerm,
    amount: sumOfMoney,
    vagueDay,
    clauseStart: /(?:^|[.;:] |, (?:ou|qui|alors que|tandis que|lorsque|apres que) | (?:que|qui|dont|tandis que|alors que|lorsque) | qu'|" )/gu,
    before: /(?<![a-z])(?:l'an dernier|l'annee derniere|precedemment|il y a (?:\S+ )?(?:ans|mois|annees)|par le passe|anterieurement|en son temps)(?![a-z])/u,
    toCome: /(?<![a-z])(?:demain|(?:la semaine|le mois|l'annee|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) prochaine?)(?![a-z])/u,
    ofText: /(?<![a-z])(?:signee?s?|conclue?s?|paraphee?s?)(?: [^\s,;.]+){0,5} $/u,
    purposes: /(?<![a-z])(?:vise|visent|visant|afin|pour (?:renforcer|developper|promouvoir|permettre)|qui|que|dont|porte|prevoit|en presence|au terme de|destinee?s?|permettra|couvre|consacree?s?|pour une (?:duree|periode))(?![a-z])/u,
  },
  meetings: {
    name: nameOfMeeting,
    nouns: meetingNouns,
    kinds: new Map(meetingKinds),
    status: meetingStatusRules,
    metByVerb,
    takenUp: new Set(['entretien', 'entretiens', 'rencontre', 'reunion', 'pourparler']),
    place: placeOfMeeting,
    takingPart: thoseWhoMet,
    agendaItem: underAgendaItem,
    decisions: decisionsTaken,
    length: lengthOfActivity,
    definite: /(?:^|[ ("])(?:le|la|les|ce|cet|cette|ces|du|au|l') ?$/u,
    ofSomeone: /(?:^| )(?:leur|leurs|son|sa|ses) $/u,
    withSomeone: new RegExp(`^ avec (?:(?:le|la|les|son|sa|leurs?) |l')*["(]*${WHO}`, 'u'),
    chaired: /(?:^|[^a-z])(?:presidee?s?|copresidee?s?|presidence|conduite?) /u,
    deeds: /(?<![a-z])(?:(?:a|ont) decide de|(?:a|ont) demande|pour examen|en vue de|afin d'etre|sera|seront|presentera|soumettra|presenteront) [^.;]*$/u,
    ordinal: ordinalIn,
  },
  statements: {
    rules: speechRules,
    givesSpeech,
    onBehalfOf,
    occasion: occasionOfSpeech,
    personGoesOn: /^["(]*(?:il|elle) /u,
    bodyGoesOn: /^["(]*(?:il|elle|ils|elles) /u,
    lead: new RegExp(`^[\\s"':,(]*(?:(?:le |ce )?${SIGN.date}(?: (?:soir|matin|apres-midi))?,? |(?:a|au|en) ${SIGN.place},? ){0,3}(?:(?:que|sur|de|du|des|a|au|aux|pour|contre) |qu'|d')?[\\s"':(]*`, 'u'),
    ends: /, (?:a-t-il|a-t-elle|ont-ils|ont-elles|indique|precise|ajoute|rapporte|souligne|selon|lit-on|d'apres|apprend-on|a indique|a precise|a ajoute)(?![a-z])/u,
    goesOn: /(?:, et|, mais| et)(?: (?:il|elle|ils|elles|y))* $/u,
    breaks: /(?:, (?:(?:et|tout en|mais) )?(?:en )?|,? (?:tandis que|alors que|et|mais) (?:le |la |l'|son |sa )?|,? (?:tandis qu'|alors qu'))$/u,
    together: new RegExp(`${SIGN.person}(?:,[^,;]{0,90},)? et (?:le |la |l'|son |sa )?(?:${SIGN.office},? )?$`, 'u'),
    beforeSubject: /^["(]*(?:(?:avant|apres|lors|au cours|a l'issue|a l'ouverture|en marge|dans|pour|a|au|de|prenant|s'exprimant|intervenant) [^;]{0,110}, )?(?:le |la |l')?$/u,
    embeds: /(?<![a-z])(?:que|qu'|si|comment|pourquoi)(?![a-z])/u,
  },
  commitments: {
    rules: commitmentRules,
    ends: /(?:, (?:qui|que|dont|ou|tandis|alors que|et (?:a|ont|elle|il|ils|elles|la|le|les|l')|soulignant|rappelant|ajoutant|notamment|selon)|;| et (?:a|ont) (?:aussi |egalement )?(?:recommande|demande|charge|appele|decide|convenu|exprime|reaffirme|salue|invite|exhorte) | et (?=(?:le |la |l'|les )[^ ,.;]+ [a-z]{3,}(?:era|eront|ira|iront|ra|ront) )| (?:a-t-il|a-t-elle|a-t-on|tandis que|parce que|car) |, ?"|" )/u,
    within: /(?<![a-z])(?:dans (?:un delai|un delai maximal|un delai maximum|les|un) ?(?:de |d')?(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante|quatre-vingt-dix|\d{1,3})? ?(?:prochains? |prochaines? )?(?:jours?|semaines?|mois|ans?|annees?)(?: (?:a compter|a partir) d[^,.;]{3,40})?|dans les (?:meilleurs|plus brefs) delais|des que possible)(?![a-z])/u,
    both: /(?:deux|chaque|les (?:parties|coprésidents)|ils|elles)/u,
  },
  topics: {
    rules: topicRules,
    fields: fieldWords,
    modalities: modalityWords,
    again: /, (?:et |ainsi que )?| et | ainsi que |; /u,
    ends: /(?<![a-z])(?:entre|avec|par|vise|visant|a travers|qui|que|dont|a ete|ont ete|a|ont|est|sont|sera|lors|dans|sous|notamment|au sein|conformement|signee?s?|valables?|pour|afin|pendant|durant|selon|grace|en vue)(?![a-z])|,/u,
    lead: /^[\s"'(]*(?:(?:et|la|le|les|de|du|des|une?|aux?|en) |[ld]')*/u,
    leadsOn: / (?:dans|en) (?:les? )?(?:domaines?|secteurs?|matiere)(?: |$)/u,
    empty: emptyWords,
  },
  appointments: appointmentRules,
};
