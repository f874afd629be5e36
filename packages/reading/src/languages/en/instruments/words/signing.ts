/** Past forms of «to sign» and «to conclude». */
export const SIGNED = 'signed, co-signed, inked, concluded, sealed, entered into, formally signed, penned';
/** After «was», «has been». */
export const SIGNED_PARTICIPLE = 'signed, inked, concluded, sealed, formalised, formalized';
/** The same in the infinitive. */
export const TO_SIGN = 'sign, ink, conclude, enter into, seal';
/** The act as a noun or a gerund. */
export const SIGNING = 'signing, conclusion, inking, the signing ceremony, signing ceremony, signature';
/** Where one of these stands before the verb, it tells of no signing that has happened. */
export const NOT_YET = `
  to, not, never, be, been, being, is, are, was, were, if, who, which, that, had, having, whether, once, when, until, before, after, could, would,
  may, might, yet, as, a, the, of, without, or, from, get, getting, gets
`;
/** Verbs of witnessing and hosting, and ways to say that something came with a signing. */
export const CAME_WITH = `
  witnessed, witnesses, saw, attended, hosted, oversaw, included, marked by, followed by, culminated in, culminated with, culminating in,
  concluded with, concluding with, ended with, ending with, ended in, resulted in, resulting in, led to, crowned by, crowned with, topped by,
  celebrated, presided over, sealed by, sealed with, capped by, capped with, featured, supervised, chaired, took part in, participated in,
  formalised by, formalized by, formalised through, formalized through, formalised with, marked, held, completed, came with, came through,
  carried out
`;
/** What undoes the proof between such a verb and the signing. */
export const UNDONE = `
  possibility, prospect, postponement, delay, cancellation, refusal, preparations, preparation, prepare, preparing, planned, upcoming, forthcoming,
  future, ahead, proposal, proposed, discussions, discussion, talks, negotiations, expected, hope, hopes, not, no, anniversary, eve, before, prior,
  towards, toward, pending, possible, potential, need, readiness, intention, draft, discussed, discuss, agreed, agreement on, plans, approval, if,
  earlier, previous, back to, since
`;
