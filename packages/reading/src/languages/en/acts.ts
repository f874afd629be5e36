import type { ActWords } from '../../latin/act-words.ts';
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
import { WHO, words } from './patterns.ts';
import { speechRules } from './statements/index.ts';
import { givesSpeech } from './statements/gives-speech.ts';
import { occasionOfSpeech } from './statements/occasion-of-speech.ts';
import { onBehalfOf } from './statements/on-behalf-of.ts';
import { listWords, signers } from './words/list-words.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, index) => [word, index + 2] as const));
const TWO_SIDES = /(?<![a-z])(?:(?:the|their|both the|these) two (?:sides|parties|countries|institutions|organisations|organizations|universities|ministries|governments|states|nations|bodies|agencies|commissions|councils|committees|banks|funds|authorities|centres|centers|associations|federations|unions|foundations|academies|institutes|chambers|parliaments|courts|companies|entities|ministers|presidents|delegations)|both (?:sides|parties|countries|institutions|organisations|organizations|universities|governments|ministries|bodies|agencies|commissions|councils|banks|centres|centers|authorities|entities)|the parties|between them)(?![a-z])/u;

/** Everything by which English tells of acts. */
export const acts: ActWords = {
  sides: wordSet('side party delegation government counterpart authorities foreign'),
  list: listWords,
  signers,
  twoSides: TWO_SIDES,
  between: new RegExp(`(?:${words('between')} (?:the )?["(]*(?=${WHO})|(?<=^(?:the )?)(?=${WHO}["')]* and (?:the )?${WHO}))`, 'gu'),
  shortName: /(?<![a-z])the $/u,
  instruments: {
    name: nameOfInstrument,
    heads,
    saysType: wordSet(SAYS_TYPE),
    definite: /(?:^| )(?:the|this|that|these|those|its|their|said|both) (?:["(]*(?:two|three|four|five|new|same|said|above) )?["(]*$/u,
    numbers: NUMBERS,
    status: { rules: statusRules, signing: /sign|inked|conclud|initial/u },
    denied: denied.id,
    namesNone: /(?:^| )(?:no|any|neither|nor) (?:\S+ )?["(]*$/u,
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
    clauseStart: /(?:^|[.;:] |, (?:where|which|while|as|when|after|before|who) | (?:that|where|which|while|during which|said|says|after|before) |" )/gu,
    before: /(?<![a-z])(?:last year|previously|years ago|months ago|earlier agreement|in the past|formerly|originally|back in)(?![a-z])/u,
    toCome: /(?<![a-z])(?:tomorrow|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?![a-z])/u,
    ofText: /(?<![a-z])(?:signed|concluded|initialled)(?: [^\s,;.]+){0,5} $/u,
    purposes: /(?<![a-z])(?:aim|aims|aimed|aiming|to (?:strengthen|enhance|promote|develop|support|establish|boost|expand|provide|cover|facilitate|assist|help|finance|fund|implement|improve|build|train|increase|advance|ensure|foster|set)|which|that|covers|covering|provides|in the presence of|attended|witnessed|under which|whereby|valid|for a (?:period|term)|during (?:his|her|their) visit)(?![a-z])/u,
  },
  meetings: {
    name: nameOfMeeting,
    nouns: meetingNouns,
    kinds: new Map(meetingKinds),
    status: meetingStatusRules,
    metByVerb,
    takenUp: new Set(['meeting', 'talk', 'talks', 'bilateral talk', 'bilateral talks', 'bilateral meeting', 'consultation', 'consultations']),
    place: placeOfMeeting,
    takingPart: thoseWhoMet,
    agendaItem: underAgendaItem,
    decisions: decisionsTaken,
    length: lengthOfActivity,
    definite: /(?:^| )(?:the|this|that|said) $/u,
    ofSomeone: /(?:^| )(?:its|their|his|her) $/u,
    withSomeone: new RegExp(`^ with (?:(?:the|his|her|its|their|visiting) )*["(]*${WHO}`, 'u'),
    chaired: /(?:^|[^a-z])(?:chaired|co-chaired|chairmanship|presided|headed|led) /u,
    deeds: /(?<![a-z])(?:decided? to|requested|requests|for presentation|for consideration|to submit|to report|to present|to be|will) [^.;]*$/u,
    ordinal: ordinalIn,
  },
  statements: {
    rules: speechRules,
    givesSpeech,
    onBehalfOf,
    occasion: occasionOfSpeech,
    personGoesOn: /^["(]*(?:he|she) /u,
    bodyGoesOn: /^["(]*(?:it|they) /u,
    lead: new RegExp(`^[\\s"':,(]*(?:(?:on |late |early )?${SIGN.date}(?: (?:evening|morning|afternoon))?,? |(?:in|at) ${SIGN.place},? ){0,3}(?:(?:that|on|upon|for|about|of|the fact that|to|its|their) )?[\\s"':(]*`, 'u'),
    ends: /, (?:according to|(?:he|she|it|they|the (?:statement|ministry|source|agency|communique)) (?:said|added|noted|stated|explained|reported))(?![a-z])/u,
    goesOn: /(?:, and|, but| and)(?: (?:also|further|he|she|it|they|has|have|in turn))* $/u,
    breaks: /(?:, (?:(?:and|while|also) )?|,? (?:while|whereas|and|but) (?:the |its |his |her )?)$/u,
    together: new RegExp(`${SIGN.person}(?:,[^,;]{0,90},)? and (?:the |his |her |its )?(?:${SIGN.office},? )?$`, 'u'),
    beforeSubject: /^["(]*(?:(?:prior to|before|after|during|following|in|on|at|for|opening|addressing|speaking) [^;]{0,110}, )?(?:the )?$/u,
    embeds: /(?<![a-z])(?:that|whether|how|why)(?![a-z])/u,
  },
  commitments: {
    rules: commitmentRules,
    ends: /(?:, (?:which|who|where|while|whereas|and (?:the|both|its|it|he|she|they|that|also|said|expressed|called|urged|welcomed|recommended|requested|tasked|decided|agreed)|adding|noting|stressing|but|saying|according)|;| and (?:has |have |also )?(?:recommended|requested|tasked|urged|called (?:on|upon|for)|decided|agreed|expressed|reaffirmed|welcomed) | and (?=(?:the |its )?[^ ,.;]+ (?:will|shall) )| (?:said|added|because|whereas|while) |, ?"|" )/u,
    within: /(?<![a-z])(?:within (?:a (?:period|maximum) of )?(?:the next )?(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|\d{1,3}) (?:working |calendar )?(?:days?|weeks?|months?|years?)(?: (?:of|from) [a-z ]{3,40})?|as soon as possible|at the earliest opportunity|in the coming (?:days|weeks|months))(?![a-z])/u,
    both: /(?:both|two|each|all) |the (?:parties|sides|co-chairs)|they/u,
  },
  topics: {
    rules: topicRules,
    fields: fieldWords,
    modalities: modalityWords,
    again: /, (?:and |as well as |including )?| and | as well as |; /u,
    ends: /(?<![a-z])(?:between|with|through|by|aims?|aimed|aiming|to|which|that|was|were|is|are|will|during|at|under|including|such as|as part of|in line with|signed|for (?:a|the next)|over|within|who|while|where|it|in order|according|based on|has|have|said)(?![a-z])|,/u,
    lead: /^[\s"'(]*(?:(?:and|the|a|an|in|of|on|for|its|their|joint (?=efforts)) )*/u,
    leadsOn: / (?:in|within) (?:the )?(?:fields?|areas?|domains?|sectors?)(?: of)?(?: |$)/u,
    empty: emptyWords,
  },
  appointments: appointmentRules,
};
