/** A refusal or a denial before the verb or the noun. */
export const DENIED = `
  did not sign, have not signed, has not signed, had not signed, not signed, never signed, refused to sign, refuses to sign, refuse to sign,
  declined to sign, declines to sign, will not sign, would not sign, rejected, rejects, reject, denied signing, denied having signed, denied that,
  denied reports, denies signing, denied, denies, walked away from, pulled out of talks on, without signing, failed to sign, no plans to sign,
  neither signed, aborted the signing of, aborted signing, called off the signing of, walked out of the signing of
`;
/** The instrument is left or ended. */
export const WITHDRAWN = `
  withdrew from, withdraws from, withdraw from, withdrawn from, withdrawal from, pulled out of, pulls out of, pulling out of, cancelled, canceled,
  cancels, terminated, terminates, termination of, suspended, suspends, suspension of, denounced, revoked, annulled, scrapped, repudiated, exit from
`;
/** Somebody may sign in the name of another. */
export const AUTHORISED = `
  authorised, authorized, authorises, authorizes, authorising, authorizing, authorisation, authorization, empowered, empowering, mandated,
  mandate to, delegated, the go-ahead to, gave the green light to
`;
/** The signing is announced. */
export const WILL_SIGN = `
  will sign, will be signing, will jointly sign, will also sign, shall sign, will conclude, will ink, is to sign, are to sign, were to sign,
  was to sign, is set to sign, are set to sign, set to sign, due to sign, is due to sign, are due to sign, is expected to sign, are expected to sign,
  expected to sign, expects to sign, expect to sign, scheduled to sign, about to sign, poised to sign, preparing to sign, prepares to sign,
  prepare to sign, ready to sign, ready for signing, agreed to sign, agree to sign, would sign, will witness the signing of,
  will attend the signing of, will see the signing of, will include the signing of, upcoming signing of, forthcoming signing of, planned signing of,
  will culminate in the signing of, ahead of the signing of, in preparation for the signing of, preparations for the signing of,
  pending the signing of, is expected to witness the signing of, will be crowned by the signing of
`;
/** Somebody means to sign. */
export const INTENDS = `
  intend to sign, intends to sign, intending to sign, intention to sign, intention of signing, plan to sign, plans to sign, planning to sign,
  planned to sign, hope to sign, hopes to sign, hoping to sign, wish to sign, wishes to sign, willingness to sign, readiness to sign, keen to sign,
  keen on signing, looks forward to signing, look forward to signing, looking forward to signing, aim to sign, aims to sign, looking to sign,
  look to sign, want to sign, wants to sign, seek to sign, seeks to sign, seeking to sign, working towards signing, work towards signing,
  working toward signing, close to signing, nearing the signing of, move towards signing, moves closer to signing, to sign
`;
/** Somebody suggests signing. */
export const PROPOSED = `
  proposed signing, proposed to sign, proposes to sign, proposed the signing of, proposed concluding, proposed, proposes, called for signing,
  called for the signing of, suggested signing, suggested, discussed signing, discussed the signing of, discussed the possibility of signing,
  discuss signing, explored the possibility of signing, explore the possibility of signing, possibility of signing, prospects for signing,
  prospect of signing, considering signing, consider signing, recommended signing, recommended the signing of, invited to sign, urged to sign,
  could sign, may sign, might sign, can sign, need to sign, importance of signing, invited
`;
/** The text is being worked on. */
export const NEGOTIATING = `
  negotiating, negotiate, negotiates, negotiated, negotiations on, negotiations for, negotiations over, negotiations towards, talks on, talks over,
  talks about, talks for, talks are under way on, talks are underway on, negotiations are under way on, negotiations are underway on,
  discussions are under way on, discussions are underway on, with a view to concluding, with a view to the conclusion of, expedite the conclusion of,
  accelerate the conclusion of, speed up the conclusion of, drafting, drafted, finalising, finalizing, finalise, finalize, working on, work on,
  round of negotiations on, working out, preparing, prepare, prepared, draft, draft text of, revised draft, terms of, progress on, progress towards,
  exploring, formulating
`;
/** The instrument is prolonged. */
export const RENEWED = 'renewed, renew, renews, renewing, renewal of, extended, extends, extend, extension of, prolonged, prolongation of';
/** The instrument is put into practice. */
export const ACTIVATED = `
  implement, implements, implementing, implementation of, implemented, activate, activating, activation of, activated, operationalise,
  operationalize, operationalising, operationalizing, put into effect, putting into effect, put into practice, execution of, entry into force of,
  follow up on, follow-up to
`;
/** A body has given its consent. */
export const APPROVED = `
  approved, approves, approve, approving, approval of, approval to, nod to, cleared, green-lights, green-lighted, ratified, ratifies, ratify,
  ratifying, ratification of, endorsed, endorses, adopted, adopts, adopt, adopting, adoption of, gave its consent to, passed, validated, agreed
`;
/** In a question, under a condition, or as hearsay. */
export const DOUBT = `
  if, whether, unless, rumours, rumors, rumoured, rumored, allegedly, reportedly, speculation, claims that, claim that, unconfirmed, should they,
  had they, supposedly, hypothetical
`;
/** Of a player: his contract is no cooperation. */
export const SPORT = 'player, striker, midfielder, defender, goalkeeper, footballer, coach, winger, quarterback, pitcher';
