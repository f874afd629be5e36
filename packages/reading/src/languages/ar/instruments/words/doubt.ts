/** Words that make of a signing a question, a condition or a rumour. */
export const DOUBT = [
  'هل', // did …?
  'إذا', // if
  'لو', // if
  'في حال', // in case
  'حال', // in case
  'تردد', // it was rumoured
  'يتردد', // it is rumoured
  'شائعات', // rumours
  'شائعة', // a rumour
  'أنباء عن', // (unconfirmed) news of
  'أنباء حول', // (unconfirmed) news of
  'مزاعم', // claims
  'زعم', // he claimed
  'زعمت', // she claimed
  'يزعم', // he claims
  'من المفترض', // it was supposed
  'المفترض', // supposed
  'ما لم', // unless
  'لماذا', // why
  'متى', // when
  'شرط', // on condition
  'بشرط', // on condition
  'رهن', // depending on
] as const;

/** Words of sport: a contract beside them is a player's. */
export const SPORT = [
  'اللاعب', // the player
  'لاعب', // player
  'اللاعبين', // the players
  'المهاجم', // the striker
  'مهاجم', // striker
  'المدافع', // the defender
  'الحارس', // the goalkeeper
  'المدرب', // the coach
  'مدرب', // coach
  'صفوف', // the ranks of (a team)
  'صفوفه', // its ranks
  'انتقاله', // his transfer
  'الميركاتو', // the transfer market
  'الدوري', // the league
  'الموسم', // the season
  'مواسم', // seasons
] as const;
