/** Words after which another clause begins: a cue before them says nothing of what follows. */
export const CLAUSE_BREAKS = [
  'أن', // that
  'إن', // indeed, that (after «said»)
  'أنه', // that he
  'أنها', // that she
  'إنه', // that he (after «said»)
  'إنها', // that she (after «said»)
  'بأن', // (saying) that
  'لأن', // because
  'حيث', // where, for
  'التي', // which (f.)
  'الذي', // which (m.)
  'اللذين', // which (two, m.)
  'اللتين', // which (two, f.)
  'بينما', // while
  'فيما', // whereas
  'كما', // as also
  'مما', // which (made)
  'لكن', // but
  'قال', // he said
  'قالت', // she said
  'وأكد', // and he stressed
  'وأكدت', // and she stressed
  'وأوضح', // and he explained
  'وأضاف', // and he added
  'وأشار', // and he pointed out
  'مشيرا', // pointing out
  'مؤكدا', // stressing
  'موضحا', // explaining
  'إذ', // since
  'إذا', // if
  'عندما', // when
  'رغم', // in spite of
] as const;
