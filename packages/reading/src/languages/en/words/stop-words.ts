import { wordSet } from '../../../latin/phrases.ts';

/** Words that are part of no name of a person or a body, even with a capital letter. */
export const stopWords = wordSet(
  // particles, pronouns, adverbs
  `
    the a an of and or nor but for to in on at by with from into onto upon over under between among amid against about above below after before
    during since until till through throughout towards toward within without across along around behind beside besides beyond despite except like
    near off out outside per plus than up via as if when where while whereas whether because so that this these those it its he she they them his her
    their our we you your i my who whom whose which what there here not no yes all any both each every few many more most much other others several
    some such same own only also then thus hence however moreover meanwhile furthermore additionally accordingly finally recently earlier later soon
    now today yesterday tomorrow once again already still yet just even too very well following regarding concerning according due including included
    based
  `,
  // verbs that stand beside names, also in titles
  `
    is are was were be been being am has have had having do does did done will would shall should can could may might must sign signs signed signing
    inks inked ink seal seals sealed conclude concludes concluded agree agrees agreed meet meets met hold holds held host hosts hosted attend attends
    attended receive receives received visit visits visited discuss discusses discussed launch launches launched open opens opened opening close
    closes closed closing begin begins began start starts started convene convenes convened say says said saying tell tells told stated stating add
    adds added adding stress stresses stressed underline underlines underlined underscore underscores underscored emphasize emphasizes emphasized
    emphasise emphasised note notes noted express expresses expressed call calls called calling urge urges urged welcome welcomes welcomed condemn
    condemns condemned reaffirm reaffirms reaffirmed reiterate reiterates reiterated thank thanked thanks congratulate congratulated congratulates
    announce announces announced announcing approve approves approved adopt adopts adopted ratify ratifies ratified endorse endorses endorsed decide
    decides decided request requests requested participate participates participated participating represent represents represented representing
    address addresses addressed speak speaks spoke speaking deliver delivers delivered present presented presents presenting review reviews reviewed
    explore explores explored seek seeks sought plan plans planned strengthen strengthens strengthened strengthening boost boosts enhance enhances
    enhancing promote promotes promoting support supports supported supporting develop develops join joins joined joining renew renews renewed extend
    extends extended commit commits committed pledge pledges pledged continue continues continued conduct conducts organise organises organised
    organize organizes organized make makes made take takes took give gives gave bring brings become becomes became lead leads led affirm affirms
    affirmed kick kicks kicked wrap wraps wrapped appoint appoints appointed elect elects elected name names
  `,
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ramadan`,
  `related read share follow photo source contact press release news headlines`,
);

/** Nouns of texts, events and the like: no name of a body begins with one, or ends before one. */
export const eventNouns = wordSet(
  `
    memorandum memoranda mou mous agreement agreements accord accords protocol protocols treaty treaties convention conventions contract contracts
    declaration pact charter communique statute statutes statement resolution resolutions decision decisions recommendation recommendations report
    reports article articles chapter paragraph annex plan plans strategy roadmap framework agenda project projects programme programmes program
    programs initiative initiatives campaign conference meeting meetings session sessions summit forum seminar workshop symposium dialogue ceremony
    talks exhibition festival round roundtable webinar training course visit day week month year decade anniversary prize award awards law act bill
    constitution budget goals goal vision cooperation partnership cup championship war peace crisis covid
  `,
);
