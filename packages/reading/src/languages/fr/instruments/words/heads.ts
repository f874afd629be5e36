import type { InstrumentHead } from '../../../../latin/act-words.ts';
import { fold } from '../../../../latin/letters/fold.ts';
import { entriesOf } from '../../../../latin/word-lists.ts';

/** Nouns of instruments by type: of one, and of many. */
const ROWS: readonly (readonly [type: InstrumentHead['type'], one: string, many: string])[] = [
  [
    'mou',
    `
      mémorandum d'entente, mémorandum de compréhension, mémorandum de coopération, mémorandum d'accord, mémorandum de partenariat, mémorandum,
      protocole d'entente, mou
    `,
    "mémorandums d'entente, mémorandums de coopération, mémorandums, mémorandum d'ententes, mémoranda d'entente, protocoles d'entente",
  ],
  [
    'letter_of_intent',
    "lettre d'intention, déclaration d'intention, lettre d'entente, manifestation d'intention",
    "lettres d'intention, déclarations d'intention",
  ],
  [
    'executive_programme',
    "programme exécutif, programme d'application, programme d'exécution",
    "programmes exécutifs, programmes d'application, programmes d'exécution",
  ],
  ['joint_action_plan', "plan d'action commun, plan d'action conjoint, plan d'action, plan commun d'action, plan d'action de coopération", "plans d'action"],
  ['work_programme', 'programme de travail, programme de coopération, programme commun, plan de travail', 'programmes de coopération, programmes de travail'],
  [
    'joint_declaration',
    'déclaration commune, déclaration conjointe, communiqué conjoint, communiqué commun, déclaration de principes, déclaration politique conjointe',
    'déclarations communes, déclarations conjointes',
  ],
  ['cooperation_protocol', 'protocole de coopération, protocole de collaboration, protocole de partenariat', 'protocoles de coopération'],
  ['contract', 'contrat', 'contrats'],
  ['minutes', 'procès-verbal', 'procès-verbaux'],
  [
    'agreement',
    `
      convention de partenariat, convention-cadre, convention cadre, accord-cadre, accord cadre, convention de coopération, accord, arrangement,
      échange de lettres, échange de notes, convention bilatérale, convention tripartite, convention, convention spécifique,
      convention de financement, convention de prêt, convention de siège, convention de jumelage, convention de mécénat, avenant
    `,
    `
      conventions, conventions de partenariat, conventions-cadres, conventions cadres, accords-cadres, accords cadres, conventions de coopération,
      accords, arrangements, conventions de financement
    `,
  ],
  ['protocol', "protocole d'accord, protocole additionnel, protocole", "protocoles d'accord, protocoles"],
  ['treaty', 'traité', 'traités'],
  ['convention', 'charte, pacte', 'chartes'],
  ['partnership', 'partenariat', 'partenariats'],
  [
    'other',
    'annexe, amendement, document de coopération, document, instrument',
    'annexes, amendements, documents de coopération, documents, instruments juridiques, instruments',
  ],
];

/** Nouns that name an instrument, folded, the longest first. */
export const heads: readonly InstrumentHead[] = ROWS.flatMap(([type, one, many]) => [
  ...entriesOf(one).map((word) => ({ word: fold(word), type, howMany: 'one' as const })),
  ...entriesOf(many).map((word) => ({ word: fold(word), type, howMany: 'many' as const })),
]).sort((a, b) => b.word.length - a.word.length);

/** Only where a word of signing stands shortly before them, or passive behind, do these name an instrument. */
export const HEADS_OF_SIGNING = `
  contrat, contrats, partenariat, partenariats, document, documents, instrument, instruments, arrangement, arrangements, charte, chartes, pacte,
  annexe, annexes, amendement, amendements, plan de travail
`;

/** Adjectives after the noun that belong to the name. */
export const ADJECTIVES = `
  bilatéral, bilatérale, bilatéraux, bilatérales, multilatéral, multilatérale, trilatéral, trilatérale, tripartite, tripartites, quadripartite,
  stratégique, stratégiques, commercial, commerciale, commerciaux, commerciales, économique, économiques, technique, techniques, scientifique,
  scientifiques, culturel, culturelle, culturels, culturelles, financier, financière, judiciaire, judiciaires, juridique, juridiques, militaire,
  militaires, sécuritaire, douanier, douanière, fiscal, fiscale, aérien, aériens, aérienne, maritime, maritimes, commun, commune, communs, communes,
  conjoint, conjointe, mutuel, mutuelle, spécifique, spécifiques, général, générale, international, internationale, régional, régionale, cadre,
  global, globale, portuaire, agricole, agricoles, touristique, académique, universitaire, sanitaire, éducatif, environnemental, énergétique,
  exécutif, additionnel, additionnelle, complémentaire, complémentaires, administratif, administrative, triennal, triennale, quinquennal,
  quinquennale, annuel, annuelle, nouveau, nouvelle, interinstitutionnel, interinstitutionnelle, final, politique, préférentiel, préférentielle
`;
/** «de coopération», «de libre-échange»: complements that say of what sort it is. */
export const SORTS = `
  coopération, partenariat, collaboration, libre-échange, libre échange, prêt, financement, siège, association, jumelage, entente, extradition,
  investissement, pêche, services aériens, transport, non-double imposition, non double imposition, don, subvention, crédit, garantie, mécénat,
  parrainage, échange, recherche, assistance, siège permanent, défense, paix, cessez-le-feu, principe, performance, service, services, bourses,
  formation, confidentialité, réadmission, concession, vente, achat, fourniture, réalisation
`;
/** Not part of the name: words after which it ends. */
export const NAME_ENDS = `
  entre, avec, a, ont, est, sont, sera, seront, signé, signée, signés, signées, conclu, conclue, paraphé, paraphée, hier, jeudi, lundi, mardi,
  mercredi, vendredi, samedi, dimanche, ici, qui, que, dont, où, vise, visant, au, aux, à, par, pour, dans, sur, en, lors, durant, suite, après,
  avant, depuis, jusque, lorsque, quand, afin, prévoit, portant, relatif, relative, ainsi, et, ou, mais, ce, cet, cette, ces, il, elle, ils, elles,
  n, ne, se, va, doit, devra
`;

/** Words that say the type of an instrument and not which one it is. */
export const SAYS_TYPE = `
  cooperation collaboration entente comprehension accord memorandum convention conjoint commun bilateral bilaterale cadre strategique partenariat
  nouveau nouvelle deux trois quatre cinq plusieurs entre avec portant relatif relative pour dans domaine domaines sur les des une renforcer
  renforcement action
`;
