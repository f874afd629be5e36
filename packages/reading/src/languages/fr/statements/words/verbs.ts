/** Verbs of speech by the act that they perform. */
export const CALLS = `
  a appelé, ont appelé, appelle, appellent, a exhorté, ont exhorté, exhorte, exhortent, a invité, ont invité, invite, invitent, a demandé,
  ont demandé, demande, demandent, a plaidé, ont plaidé, plaide, plaident, a réclamé, réclame, a lancé un appel, a engagé, a encouragé, encourage,
  a sollicité
`;
/** Condemns something. */
export const CONDEMNS = `
  a condamné, ont condamné, condamne, condamnent, a dénoncé, ont dénoncé, dénonce, dénoncent, a déploré, ont déploré, déplore, a fermement condamné,
  ont fermement condamné, a rejeté, ont rejeté, rejette
`;
/** Welcomes or congratulates. */
export const WELCOMES = `
  a salué, ont salué, salue, saluent, félicité de, félicitée de, félicités de, félicite de, a félicité, ont félicité, félicite, a remercié,
  ont remercié, remercie, a loué, ont loué, loue, a rendu hommage, rend hommage, a exprimé sa gratitude, a exprimé ses remerciements,
  a exprimé sa satisfaction, ont exprimé leur satisfaction, réjoui de, réjouie de, réjouis de, réjouit de, a accueilli avec satisfaction
`;
/** Supports something or somebody. */
export const SUPPORTS = `
  a soutenu, ont soutenu, soutient, soutiennent, a appuyé, ont appuyé, appuie, a exprimé son soutien, ont exprimé leur soutien,
  a apporté son soutien, a exprimé sa solidarité, est favorable, y est favorable
`;
/** Says again what one stands for. */
export const REAFFIRMS = `
  a réaffirmé, ont réaffirmé, réaffirme, réaffirment, a réitéré, ont réitéré, réitère, réitèrent, a affirmé, ont affirmé, affirme, affirment,
  a souligné, ont souligné, souligne, soulignent, a insisté, ont insisté, insiste, a mis l'accent, ont mis l'accent, met l'accent, a mis en exergue,
  a mis en avant, a confirmé, confirme
`;
/** Expresses concern. */
export const CONCERNS = `
  a exprimé sa préoccupation, ont exprimé leur préoccupation, exprime sa préoccupation, a exprimé son inquiétude, ont exprimé leur inquiétude,
  a mis en garde, met en garde, inquiété de, inquiète de, a regretté, regrette, ont regretté, alarmé de, a exprimé sa profonde préoccupation,
  a fait part de sa préoccupation
`;
/** Proposes something. */
export const PROPOSES = 'a proposé, ont proposé, propose, proposent, a suggéré, suggère, a recommandé, recommande, ont recommandé';
/** Offers something. */
export const OFFERS = `
  a offert, offre, ont offert, a exprimé sa disponibilité, a exprimé sa disposition, dit prêt, dit prête, disent prêts, a exprimé la disponibilité
`;
/** Says or points out something. */
export const NOTES = `
  a déclaré, ont déclaré, déclare, a indiqué, ont indiqué, indique, indiquent, a ajouté, ajoute, a dit, dit, a noté, note, ont noté, a relevé,
  ont relevé, relève, a précisé, ont précisé, précise, a expliqué, explique, a fait savoir, a rappelé, ont rappelé, rappelle, a annoncé, ont annoncé,
  annonce, a fait observer, a estimé, estime, a fait remarquer, a assuré, assure, a évoqué, a constaté, a pris acte, ont pris acte,
  a exprimé l'espoir
`;

/** «a exprimé sa profonde gratitude»: thanks told by a noun; the source of a pattern. */
export const THANKS = '(?:a|ont) (?:[a-z]+ment )?(?:exprime|adresse|presente|traduit) (?:(?:sa|son|ses|leur|leurs|toute|profonde|vive|sincere|sinceres|vifs) ){1,3}(?:gratitude|reconnaissance|satisfaction|joie|fierte|remerciements|felicitations|appreciation)';

/** The same verbs set beside the one before them: «…, soulignant que». */
export const PRESENT_PARTICIPLES = {
  calls: 'appelant à, appelant au, appelant aux, appelant les, appelant la, appelant le, appelant l, exhortant, invitant, demandant, plaidant pour',
  condemns: 'condamnant, dénonçant, déplorant',
  welcomes: 'saluant, se félicitant, félicitant, remerciant, louant, se réjouissant, rendant hommage, exprimant sa gratitude, exprimant sa satisfaction',
  supports: 'exprimant son soutien, apportant son soutien',
  reaffirms: "réaffirmant, réitérant, affirmant, soulignant, insistant, mettant l'accent, mettant en avant, mettant en exergue, confirmant",
  concerns: 'exprimant sa préoccupation, exprimant son inquiétude, mettant en garde, regrettant',
  proposes: 'proposant, suggérant, recommandant',
  offers: 'exprimant sa disponibilité, exprimant la disponibilité, se disant prêt, se disant prête',
  notes: "ajoutant, indiquant, notant, relevant, précisant, expliquant, rappelant, estimant, assurant, faisant savoir, faisant observer, exprimant l'espoir, exprimant son espoir",
} as const;
