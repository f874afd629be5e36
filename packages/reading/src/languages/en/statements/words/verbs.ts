/** Verbs of speech by the act that they perform. */
export const CALLS = `
  called on, called upon, called for, calls on, calls upon, calls for, calling on, urged, urges, appealed to, appealed for, appeals to, demanded,
  demands, invited, invites, requested, requests, asked, encouraged, encourages, exhorted, pleaded for
`;
/** Condemns something. */
export const CONDEMNS = 'condemned, condemns, denounced, denounces, deplored, deplores, strongly condemned, rejected, rejects';
/** Welcomes or congratulates. */
export const WELCOMES = `
  welcomed, welcomes, commended, commends, praised, praises, hailed, hails, applauded, applauds, congratulated, congratulates, thanked, thanks,
  lauded, lauds, paid tribute
`;
/** Supports something or somebody. */
export const SUPPORTS = `
  supported, supports, backed, backs, endorsed, endorses, expressed support, expressed his support, expressed her support, expressed its support,
  voiced support, expressed solidarity, expressed its solidarity
`;
/** Says again what one stands for. */
export const REAFFIRMS = `
  reaffirmed, reaffirms, reiterated, reiterates, affirmed, affirms, confirmed, confirms, renewed the commitment, renewed its commitment, stressed,
  stresses, emphasized, emphasised, emphasizes, emphasises, underlined, underlines, underscored, underscores, highlighted, highlights
`;
/** Expresses concern. */
export const CONCERNS = `
  expressed concern, expressed deep concern, expressed grave concern, expressed his concern, expressed her concern, expressed its concern,
  expressed their concern, voiced concern, expresses concern, warned, warns, expressed regret, regretted, expressed alarm
`;
/** Proposes something. */
export const PROPOSES = 'proposed, proposes, suggested, suggests, recommended, recommends';
/** Offers something. */
export const OFFERS = `
  offered, offers, expressed readiness, expressed its readiness, expressed his readiness, expressed her readiness, expressed willingness,
  expressed its willingness
`;
/** Says or points out something. */
export const NOTES = `
  said, says, noted, notes, added, adds, stated, states, pointed out, points out, explained, explains, observed, remarked, declared, declares,
  announced, announces, recalled, recalls, told, indicated, mentioned, acknowledged, acknowledges, drew attention to, spoke of, referred to,
  expressed hope, expressed the hope, expressed confidence
`;

/** «expressed his deep gratitude and appreciation»: thanks told by a noun; the source of a pattern. */
export const THANKS = '(?:expressed|conveyed|extended|voiced|renewed|reiterated) (?:(?:his|her|its|their|the|[^\\s.,;]{1,3}\'s|deep|sincere|great|profound|heartfelt|warm|utmost) ){0,3}(?:appreciation|gratitude|satisfaction|happiness|delight|pleasure|thanks|pride|joy|contentment|congratulations)(?: and (?:appreciation|gratitude|thanks|congratulations))?';

/** The same verbs set beside the one before them: «…, stressing that». */
export const PRESENT_PARTICIPLES = {
  calls: 'calling on, calling upon, calling for, urging, appealing to, appealing for, demanding',
  condemns: 'condemning, denouncing, deploring',
  welcomes: 'welcoming, commending, praising, hailing, applauding, congratulating, thanking',
  supports: 'expressing support, expressing his support, expressing her support, expressing its support, voicing support',
  reaffirms: 'reaffirming, reiterating, affirming, confirming that, stressing, emphasizing, emphasising, underlining, underscoring, highlighting',
  concerns: 'expressing concern, expressing his concern, expressing her concern, expressing its concern, warning, expressing regret',
  proposes: 'proposing, suggesting, recommending',
  offers: 'expressing readiness, expressing his readiness, expressing her readiness, expressing its readiness',
  notes: 'adding that, adding, saying, stating that, noting, pointing out, explaining, recalling, indicating that, expressing hope, expressing the hope, expressing confidence, announcing that',
} as const;
