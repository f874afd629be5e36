/** Past forms of «signer» and «conclure». */
export const SIGNED = `
  a signé, ont signé, avons signé, a conclu, ont conclu, a scellé, ont scellé, a officiellement signé, ont officiellement signé, ont également signé,
  a également signé, ont aussi signé, a aussi signé, ont conjointement signé, vient de signer, viennent de signer, venait de signer, signa,
  signèrent, a passé, ont passé, ont souscrit, a souscrit, ont procédé à la signature de, ont procédé à la signature du,
  ont procédé à la signature des, ont procédé à la signature d, a procédé à la signature de, a procédé à la signature d, a procédé à la signature du,
  ont apposé leur signature sur, ont apposé leurs signatures sur, ayant signé, ont co-signé, a cosigné, ont cosigné, ont ensuite signé,
  a ensuite signé, ont par ailleurs signé, ont enfin signé, ont ainsi signé, ont récemment signé, a récemment signé
`;
/** «signé», and what else is done to conclude an instrument, as a participle. */
export const SIGNED_PARTICIPLE = 'signé, signée, signés, signées, conclu, conclue, conclus, conclues, scellé, scellée, scellés, scellées';
export const BE = `
  a été, ont été, fut, furent, est désormais, a ainsi été, a également été, ont également été, a officiellement été, a aussi été, viennent d'être,
  vient d'être
`;
/** The act as a noun or an infinitive. */
export const SIGNING = 'signature, conclusion';
/** Ways to say that something came with a signing, or that it was witnessed. */
export const CAME_WITH = `
  marquée par, marqué par, sanctionnée par, sanctionné par, sanctionnés par, couronnée par, couronné par, couronnés par, clôturée par, clôturé par,
  soldée par, soldé par, conclue par, conclu par, ponctuée par, ponctué par, s'est achevée par, s'est achevé par, s'est terminée par,
  s'est conclue par, s'est soldée par, s'est soldé par, s'est clôturée par, abouti à, débouché sur, assisté à, assistent à, ont présidé, a présidé,
  co-présidé, coprésidé, témoin de, témoins de, donné lieu à, permis, donné lieu, a abrité, a vu, ont vu, été le théâtre de, procédé, procède,
  procèdent, scellé par, scellée par, matérialisé par, matérialisée par, formalisé par, formalisée par, concrétisé par, concrétisée par, a accueilli,
  ont supervisé, a supervisé, traduite par, traduit par, à travers, grâce à, se sont achevés par, se sont conclus par, se sont soldés par,
  a comporté, a comporté la, marqué
`;
/** What undoes the proof between such a verb and the signing. */
export const UNDONE = `
  possibilité, perspective, report, annulation, refus, préparatifs, préparation, préparer, prochaine, future, éventuelle, projet, proposition,
  discussions, négociations, attendue, prévue, espoir, espère, pas, anniversaire, veille, avant, vue, intention, volonté, discuté, convenu,
  prochainement, depuis, dernière, précédente, principe, souhait, si, avait, avaient
`;
