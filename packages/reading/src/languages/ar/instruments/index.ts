import { agreementReached } from './agreement-reached.ts';
import { announcedSigning } from './announced-signing.ts';
import type { Rule } from '../../../rules/rule.ts';
import { activated } from './activated.ts';
import { activationTalkedOf } from './activation-talked-of.ts';
import { approvedByBody } from './approved-by-body.ts';
import { approvedByDecree } from './approved-by-decree.ts';
import { authorisedToSign } from './authorised-to-sign.ts';
import { ceremonyHeld } from './ceremony-held.ts';
import { ceremonyToCome } from './ceremony-to-come.ts';
import { forSigning } from './for-signing.ts';
import { signingWillTakePlace } from './signing-will-take-place.ts';
import { cameThroughSigning } from './came-through-signing.ts';
import { bindsThem } from './binds-them.ts';
import { calledToApprove } from './called-to-approve.ts';
import { concludedByVerb } from './concluded-by-verb.ts';
import { contractOfPlayer } from './contract-of-player.ts';
import { denied } from './denied.ts';
import { endedInSigning } from './ended-in-signing.ts';
import { entersIntoForce } from './enters-into-force.ts';
import { exchanged } from './exchanged.ts';
import { expectedToBeSigned } from './expected-to-be-signed.ts';
import { headlineForSigning } from './headline-for-signing.ts';
import { headlineOfSigning } from './headline-of-signing.ts';
import { headlineSigns } from './headline-signs.ts';
import { inItsYear } from './in-its-year.ts';
import { inItsSetting } from './in-its-setting.ts';
import { initialled } from './initialled.ts';
import { issuedBy } from './issued-by.ts';
import { issuedTogether } from './issued-together.ts';
import { intendsToSign } from './intends-to-sign.ts';
import { mayWithdraw } from './may-withdraw.ts';
import { notYetSigned } from './not-yet-signed.ts';
import { occasionOfSigning } from './occasion-of-signing.ts';
import { onlyInDoubt } from './only-in-doubt.ts';
import { performedTheSigning } from './performed-the-signing.ts';
import { pointedToSigning } from './pointed-to-signing.ts';
import { postponed } from './postponed.ts';
import { proposesToSign } from './proposes-to-sign.ts';
import { readyToSign } from './ready-to-sign.ts';
import { signsInBody } from './signs-in-body.ts';
import { renewed } from './renewed.ts';
import { signedOnBehalf } from './signed-on-behalf.ts';
import { signedRightAfter } from './signed-right-after.ts';
import { witnessedBy } from './witnessed-by.ts';
import { placeOfSigning } from './place-of-signing.ts';
import { forTheTimeOf } from './for-the-time-of.ts';
import { renewalOfTerm } from './renewal-of-term.ts';
import { sumOfMoney } from './sum-of-money.ts';
import { vagueDay } from './vague-day.ts';
import { partiesAfter, partyRightAfter } from './parties-after.ts';
import { partiesEnumerated } from './parties-enumerated.ts';
import { signedByVerb } from './signed-by-verb.ts';
import { signedInInitials } from './signed-in-initials.ts';
import { drawnUp } from './drawn-up.ts';
import { ownText } from './own-text.ts';
import { signedIt } from './signed-it.ts';
import { signedOnce } from './signed-once.ts';
import { signingTookPlace } from './signing-took-place.ts';
import type { StatusRule } from './status-rule.ts';
import { submittedForApproval } from './submitted-for-approval.ts';
import { textOfStatement } from './text-of-statement.ts';
import { underNegotiation } from './under-negotiation.ts';
import { wasSigned } from './was-signed.ts';
import { whichWasSigned } from './which-was-signed.ts';
import { willBeSigned } from './will-be-signed.ts';
import { willSign } from './will-sign.ts';
import { willWitness } from './will-witness.ts';
import { withdrawnFrom } from './withdrawn-from.ts';

/**
 * What happened to an instrument, in the order in which one sentence is asked. What takes a signing back stands before
 * what proves one: a missed signing is a smaller fault than an invented one.
 */
export const statusRules: readonly StatusRule[] = [
  denied,
  notYetSigned,
  contractOfPlayer,
  onlyInDoubt,
  mayWithdraw,
  withdrawnFrom,
  authorisedToSign,
  willSign,
  willBeSigned,
  signingWillTakePlace,
  expectedToBeSigned,
  intendsToSign,
  signsInBody,
  postponed,
  submittedForApproval,
  calledToApprove,
  headlineForSigning,
  proposesToSign,
  approvedByDecree,
  signedOnce,
  initialled,
  signedInInitials,
  signedByVerb,
  concludedByVerb,
  signingTookPlace,
  announcedSigning,
  pointedToSigning,
  endedInSigning,
  cameThroughSigning,
  performedTheSigning,
  entersIntoForce,
  renewed,
  activationTalkedOf,
  activated,
  approvedByBody,
  agreementReached,
  issuedBy,
  issuedTogether,
  exchanged,
  underNegotiation,
  textOfStatement,
  headlineSigns,
  whichWasSigned,
  inItsSetting,
  bindsThem,
  willWitness,
  occasionOfSigning,
  inItsYear,
  headlineOfSigning,
  forSigning,
  readyToSign,
  drawnUp,
  ownText,
  signedIt,
  wasSigned,
  ceremonyHeld,
  ceremonyToCome,
];

/** What happened, and who, when and where. */
export const instrumentRules: readonly Rule[] = [...statusRules, signedOnBehalf, signedRightAfter, witnessedBy, placeOfSigning, forTheTimeOf, renewalOfTerm, sumOfMoney, vagueDay, partiesAfter, partyRightAfter, partiesEnumerated];
