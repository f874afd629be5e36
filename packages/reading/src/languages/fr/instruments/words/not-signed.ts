/** A refusal or a denial before the verb or the noun. */
export const DENIED = `
  n'a pas signé, n'ont pas signé, n'a jamais signé, n'ont jamais signé, n'avait pas signé, a refusé de signer, ont refusé de signer,
  refuse de signer, refusent de signer, a démenti, ont démenti, dément, démentent, a nié, nie, ne signera pas, ne signeront pas, a rejeté,
  ont rejeté, rejette, sans signer, sans avoir signé, a renoncé à signer, ont renoncé à signer, n'a encore signé, n'ont signé, n'a signé
`;
/** The instrument is left or ended. */
export const WITHDRAWN = `
  s'est retiré de, s'est retirée de, se sont retirés de, se retire de, se retirer de, retrait de, a dénoncé, ont dénoncé, dénonciation de, a résilié,
  résilie, résiliation de, a suspendu, ont suspendu, suspend, suspension de, a annulé, annule, annulation de, a abrogé, s'est retiré, s'est retirée,
  se retire, retrait, résiliation
`;
/** Somebody may sign in the name of another. */
export const AUTHORISED = `
  autorise, a autorisé, autorisant, autorisation, habilite, a habilité, habilité à, habilitée à, mandate, a mandaté, mandaté pour, délégué pouvoir,
  pleins pouvoirs, donné mandat, donne mandat, feu vert
`;
/** The signing is announced. */
export const WILL_SIGN = `
  signera, signeront, va signer, vont signer, doit signer, doivent signer, devrait signer, devraient signer, devait signer, s'apprête à signer,
  s'apprêtent à signer, est sur le point de signer, sont sur le point de signer, prêt à signer, prêts à signer, prête à signer, signeraient,
  signerait, conclura, concluront, sont convenus de signer, ont convenu de signer, est convenu de signer, procédera à la signature,
  procéderont à la signature, assistera à la signature, assisteront à la signature, présidera la signature, en vue de la signature,
  en attendant la signature, en prévision de la signature, avant la signature, préparatifs de la signature, verra la signature,
  sera marquée par la signature, sera sanctionnée par la signature, sera couronnée par la signature, prochaine signature, signature prochaine,
  signature imminente, future signature, procéder prochainement à la signature
`;
/** Somebody means to sign. */
export const INTENDS = `
  a l'intention de signer, ont l'intention de signer, intention de signer, entend signer, entendent signer, prévoit de signer, prévoient de signer,
  envisage de signer, envisagent de signer, envisage la signature, souhaite signer, souhaitent signer, compte signer, comptent signer,
  volonté de signer, disposé à signer, disposés à signer, disposée à signer, espère signer, espèrent signer, espérer signer, veut signer,
  veulent signer, projette de signer, projettent de signer, en passe de signer, en voie de signer, œuvrer à la signature, aboutir à la signature,
  parvenir à la signature
`;
/** Somebody suggests signing. */
export const PROPOSED = `
  a proposé de signer, propose de signer, a proposé la signature, propose la signature, a proposé, ont proposé, proposent, propose,
  a appelé à la signature, appelé à signer, a suggéré, suggère, évoqué la possibilité de signer, évoqué la signature, discuté de la signature,
  examiné la possibilité de signer, examiner la possibilité de signer, possibilité de signer, possibilité de conclure, possibilité d'une signature,
  opportunité de signer, recommandé la signature, recommande la signature, recommandé de signer, invité à signer, invitent à signer, pourrait signer,
  pourraient signer, peut signer, nécessité de signer, importance de signer, a plaidé pour la signature
`;
/** The text is being worked on. */
export const NEGOTIATING = `
  négocie, négocient, négocié, négocier, négociations sur, négociations relatives à, négociations en vue de, négociations pour,
  en vue de la conclusion de, en vue de la conclusion d, en vue de conclure, accélérer la conclusion de, accélérer la conclusion d,
  accélérer la conclusion des, accélérer la conclusion du, négociations sont en cours sur, pourparlers sont en cours sur,
  discussions sont en cours sur, négociation de, pourparlers sur, pourparlers en vue de, discussions sur, élaborer, élaborent, élaboration de,
  élaboration d, rédiger, rédaction de, finaliser, finalisent, finalisation de, finalisation d, finalise, préparation de, préparation d, préparer,
  préparent, prépare, projet de, projet d, projets de, projets d, avant-projet de, travaillent sur, travaillent à, mise au point de
`;
/** The instrument is prolonged. */
export const RENEWED = `
  a renouvelé, ont renouvelé, renouvelle, renouvellent, renouveler, renouvellement de, renouvellement du, renouvellement d, a prorogé, ont prorogé,
  prorogation de, prorogation du, a reconduit, ont reconduit, reconduction de, reconduction du, a prolongé, ont prolongé, prolongation de,
  prolongation du
`;
/** The instrument is put into practice. */
export const ACTIVATED = `
  mettre en œuvre, met en œuvre, mettent en œuvre, mise en œuvre de, mise en œuvre du, mise en œuvre des, mise en œuvre d, a mis en œuvre,
  application de, application du, application des, exécution de, exécution du, activer, activation de, activation du, opérationnalisation de,
  opérationnaliser, mise en application de, entrée en vigueur de, entrée en vigueur du, concrétiser, concrétisation de, suivi de, suivi du
`;
/** A body has given its consent. */
export const APPROVED = `
  a approuvé, ont approuvé, approuve, approuvent, approuver, approbation de, approbation du, approbation d, portant approbation de,
  portant approbation du, a ratifié, ont ratifié, ratifie, ratifient, ratifier, ratification de, ratification du, ratification d,
  portant ratification de, portant ratification du, a adopté, ont adopté, adopte, adoptent, adopter, adoption de, adoption du, adoption d,
  a entériné, a validé, ont validé, a donné son accord à, a arrêté, ont arrêté
`;
/** The signing is only said to be, or depends on something. */
export const DOUBT = `
  si, s'il, s'ils, rumeurs, rumeur, selon des rumeurs, aurait, auraient, serait, seraient, prétendument, est-ce que, à condition, sous réserve,
  hypothétique, éventuelle, supposé, soi-disant, dans l'hypothèse
`;
/** Of a player: his contract is no cooperation. */
export const SPORT = `
  joueur, joueuse, attaquant, milieu de terrain, défenseur, gardien de but, buteur, footballeur, entraîneur, sélectionneur, ailier, avant-centre
`;
