import type { Rule } from '../../../rules/rule.ts';
import type { StatusRule } from '../../../rules/status-rule.ts';
import { activated } from './activated.ts';
import { announcedSigning } from './announced-signing.ts';
import { approvedByBody } from './approved-by-body.ts';
import { authorisedToSign } from './authorised-to-sign.ts';
import { billPresented } from './bill-presented.ts';
import { ceremonyHeld } from './ceremony-held.ts';
import { contractOfPlayer } from './contract-of-player.ts';
import { denied } from './denied.ts';
import { expectedToBeSigned } from './expected-to-be-signed.ts';
import { forTheTimeOf } from './for-the-time-of.ts';
import { renewalOfTerm } from './renewal-of-term.ts';
import { sumOfMoney } from './sum-of-money.ts';
import { headlineForSigning } from './headline-for-signing.ts';
import { headlineSigns } from './headline-signs.ts';
import { initialled } from './initialled.ts';
import { intendsToSign } from './intends-to-sign.ts';
import { occasionOfSigning } from './occasion-of-signing.ts';
import { onlyInDoubt } from './only-in-doubt.ts';
import { partiesAfter } from './parties-after.ts';
import { placeOfSigning } from './place-of-signing.ts';
import { proposesToSign } from './proposes-to-sign.ts';
import { renewed } from './renewed.ts';
import { signedAside } from './signed-aside.ts';
import { signedByVerb } from './signed-by-verb.ts';
import { signedIt } from './signed-it.ts';
import { signedOnBehalf } from './signed-on-behalf.ts';
import { signedOnce } from './signed-once.ts';
import { signingTookPlace } from './signing-took-place.ts';
import { signingWillTakePlace } from './signing-will-take-place.ts';
import { underNegotiation } from './under-negotiation.ts';
import { vagueDay } from './vague-day.ts';
import { wasSigned } from './was-signed.ts';
import { whichWasSigned } from './which-was-signed.ts';
import { willBeSigned } from './will-be-signed.ts';
import { willSign } from './will-sign.ts';
import { withdrawnFrom } from './withdrawn-from.ts';
import { witnessedBy } from './witnessed-by.ts';

/** What happened to an instrument, in the order in which one sentence is asked; what takes a signing back stands before what proves one. */
export const statusRules: readonly StatusRule[] = [
  denied,
  contractOfPlayer,
  onlyInDoubt,
  withdrawnFrom,
  billPresented,
  authorisedToSign,
  approvedByBody,
  willSign,
  willBeSigned,
  signingWillTakePlace,
  expectedToBeSigned,
  intendsToSign,
  headlineForSigning,
  signedOnce,
  initialled,
  signedAside,
  signedByVerb,
  wasSigned,
  signingTookPlace,
  announcedSigning,
  proposesToSign,
  renewed,
  activated,
  underNegotiation,
  headlineSigns,
  whichWasSigned,
  occasionOfSigning,
  signedIt,
  ceremonyHeld,
];

/** What happened, and who, when and where. */
export const instrumentRules: readonly Rule[] = [
  ...statusRules,
  signedOnBehalf,
  witnessedBy,
  placeOfSigning,
  forTheTimeOf,
  renewalOfTerm,
  sumOfMoney,
  vagueDay,
  partiesAfter,
];
