import { named } from '../../../rules/pattern.ts';
import { WHO } from '../patterns.ts';

/** Who is to act, right before the verb: names, or «both sides», «the parties». */
export const ACTOR = `(?<![a-z])${named('who', `(?:(?:(?:the |its |their )?(?:leaders|heads of state and government|heads of state|ministers|members|member states|officials|representatives) of )?(?:the |its |their )?["(]*${WHO}["),]*(?: (?:and )?(?:the |its |his |her |their )?["(]*${WHO}["),]*){0,7}|(?:both|the two|the|each|all) (?:[a-z]+ )?(?:sides?|parties|party|countries|organisations|organizations|institutions|universities|ministries|member states|states|delegations|ministers|committee|secretariat|council|councils|banks|funds|agencies|centres|authorities|bodies|associations|co-chairs|participants|commissions?|bod(?:y|ies)|ministry|university|agency|centre|fund|bank|union|network|forum|chamber|league|foundation|company|federation|school|institute|office|municipality|city|association|organisation|organization|government|commission)|they)`)}`;
/** What is to be done, to the end of the sentence; it is cut where another clause begins. */
export const WHAT = named('what', '[^.;\\n]{6,420}');
