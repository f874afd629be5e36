import type { InstrumentHead } from '../../../../latin/act-words.ts';
import { entriesOf } from '../../../../latin/word-lists.ts';

/** Nouns of instruments by type: of one, and of many. */
const ROWS: readonly (readonly [type: InstrumentHead['type'], one: string, many: string])[] = [
  [
    'mou',
    `
      memorandum of understanding, memorandum of cooperation, memorandum of agreement, mou, memorandum of intent, moc, memorandum of collaboration,
      memorandum of partnership, memorandum
    `,
    'memoranda of understanding, memorandums of understanding, memoranda of cooperation, memorandums of cooperation, mous, memoranda, memorandums',
  ],
  [
    'letter_of_intent',
    'letter of intent, statement of intent, declaration of intent, loi, letter of understanding, letter of agreement, expression of intent',
    'letters of intent, declarations of intent',
  ],
  ['executive_programme', 'executive programme, implementation programme, executive plan, implementing programme', 'executive programmes'],
  ['joint_action_plan', 'joint action plan, joint plan of action, action plan, plan of action, cooperation action plan', 'action plans, plans of action'],
  [
    'work_programme',
    'work programme, programme of work, work plan, joint work plan, cooperation programme, programme of cooperation, joint programme',
    'cooperation programmes, work programmes',
  ],
  [
    'joint_declaration',
    'joint declaration, joint statement, joint communique, declaration of principles, declaration of cooperation, joint political declaration',
    'joint declarations, joint statements',
  ],
  [
    'cooperation_protocol',
    'cooperation protocol, protocol of cooperation, protocol on cooperation, protocol for cooperation',
    'cooperation protocols, protocols of cooperation',
  ],
  ['contract', 'contract', 'contracts'],
  ['minutes', 'agreed minutes, minutes of cooperation, signed minutes, minutes', ''],
  [
    'agreement',
    `
      fta, cepa, partnership agreement, framework agreement, agreement, accord, pact, deal, letter of exchange, exchange of letters,
      exchange of notes, arrangement
    `,
    'agreements, accords, pacts, deals, arrangements',
  ],
  ['protocol', 'additional protocol, protocol', 'protocols'],
  ['treaty', 'treaty', 'treaties'],
  ['convention', 'convention, charter, covenant', 'conventions'],
  ['partnership', 'partnership', 'partnerships'],
  ['other', 'annex, amendment, addendum, cooperation document, document, instrument', 'annexes, amendments, cooperation documents, documents, instruments'],
];

/** Nouns that name an instrument, the longest first. */
export const heads: readonly InstrumentHead[] = ROWS.flatMap(([type, one, many]) => [
  ...entriesOf(one).map((word) => ({ word, type, howMany: 'one' as const })),
  ...entriesOf(many).map((word) => ({ word, type, howMany: 'many' as const })),
]).sort((a, b) => b.word.length - a.word.length);

/** Only where a word of signing stands shortly before them do these name an instrument. */
export const HEADS_OF_SIGNING = `
  contract, contracts, minutes, deal, deals, partnership, partnerships, pact, pacts, document, documents, instrument, instruments, arrangement,
  arrangements, charter, annex, annexes, amendment, amendments, addendum
`;

/** Words before the noun that belong to the name. */
export const ADJECTIVES = `
  cooperation, co-operation, collaboration, partnership, framework, bilateral, trilateral, multilateral, strategic, joint, mutual, comprehensive,
  free, trade, economic, technical, scientific, cultural, academic, educational, financial, legal, judicial, security, defence, defense, military,
  political, diplomatic, commercial, industrial, agricultural, environmental, tripartite, regional, international, general, grant, loan, financing,
  funding, credit, guarantee, investment, preferential, customs, tax, double, taxation, extradition, visa, waiver, host, headquarters, seat, hosting,
  country, service, services, air, maritime, transport, peace, ceasefire, association, exchange, research, training, sponsorship, supply, purchase,
  sales, consultancy, management, implementation, implementing, cost-sharing, contribution, tourism, media, health, energy, labour, labor,
  environment, education, culture, justice, digital, twinning, sister, city, sister-city, executive, action, development, humanitarian,
  non-disclosure, confidentiality, data, sharing, licensing, licence, readmission, fisheries, fishing, standards, recognition, complementary,
  supplementary, additional, new, major, landmark, historic, separate, similar, final, binding, non-binding, long-term, interim, provisional,
  memorandum, master, voluntary, public-private, inter-agency, inter-ministerial, interinstitutional, amended, revised, updated
`;
/** Not part of the name: the first word after which it ends. */
export const NAME_ENDS = `
  between, in, on, with, was, were, is, are, has, have, had, will, would, shall, should, signed, inked, concluded, sealed, today, yesterday, here,
  that, which, who, whose, aims, aimed, aiming, at, by, to, from, under, during, following, after, before, as, since, until, within, while, when,
  where, including, covering, covers, seeks, provides, it, they, he, she, the two, both, last, this, next, worth, valued, not, may, can, must, also,
  continue, continues, remain, remains, and the, and other
`;
/** Words that say the type of an instrument and not which one it is. */
export const SAYS_TYPE = `
  the cooperation collaboration understanding joint bilateral new framework strategic partnership agreement memorandum two mutual major landmark
  historic number several series three four five comprehensive and for between with concerning regarding field fields area areas strengthen
  strengthening enhance enhancing promote promoting
`;
