/** Verbs whose subject a meeting may be, and after it comes what it dealt with. */
export const DEALS_WITH = [
  'تناول', // dealt with
  'تناولت', // dealt with (f.)
  'يتناول', // deals with
  'تتناول', // deals with (f.)
  'ناقش', // discussed
  'ناقشت', // discussed (f.)
  'يناقش', // discusses
  'تناقش', // discusses (f.)
  'استعرض', // reviewed
  'استعرضت', // reviewed (f.)
  'يستعرض', // reviews
  'تستعرض', // reviews (f.)
  'بحث', // examined
  'بحثت', // examined (f.)
  'يبحث', // examines
  'تبحث', // examines (f.)
  'شهد', // witnessed
  'شهدت', // witnessed (f.)
  'يشهد', // witnesses
  'تشهد', // witnesses (f.)
  'سيشهد', // will witness
  'ستشهد', // will witness (f.)
  'تضمن', // contained
  'تضمنت', // contained (f.)
  'يتضمن', // contains
  'تتضمن', // contains (f.)
  'شمل', // covered
  'شملت', // covered (f.)
  'يشمل', // covers
  'تشمل', // covers (f.)
  'أقر', // adopted
  'أقرت', // adopted (f.)
  'اعتمد', // approved
  'اعتمدت', // approved (f.)
  'تدارس', // studied
  'تدارست', // studied (f.)
  'سيبحث', // will examine
  'ستبحث', // will examine (f.)
  'سيناقش', // will discuss
  'ستناقش', // will discuss (f.)
  'سيتناول', // will deal with
  'ستتناول', // will deal with (f.)
  'سيستعرض', // will review
  'ستستعرض', // will review (f.)
  'استهدف', // aimed at
  'استهدفت', // aimed at (f.)
  'أكد', // affirmed
  'أكدت', // affirmed (f.)
  'رفض', // rejected
  'رفضت', // rejected (f.)
  'أدان', // condemned
  'أدانت', // condemned (f.)
  'يستهدف', // aims at
  'تستهدف', // aims at (f.)
  'تتمحور', // turns about (f.)
  'يتمحور', // turns about
  'تمحور', // turned about
  'تمحورت', // turned about (f.)
  'تركز', // centred on (or: centres on, f.)
  'تركزت', // centred on (f.)
  'تطرق', // touched on
  'تطرقت', // touched on (f.)
  'دار', // went about
  'دارت', // went about (f.)
] as const;

/** What is talked about, and who comes: no adjective of any meeting. */
export const NO_ADJECTIVES_OF_MEETING = [
  'الأمور', // matters
  'القضايا', // issues
  'السبل', // ways
  'المسائل', // questions
  'الملفات', // files
  'الجهود', // efforts
  'الفرص', // chances
  'الآفاق', // horizons
  'الخطط', // plans
  'المشاريع', // projects
  'البرامج', // programmes
  'المواقف', // positions
  'الرؤى', // views
  'الدور', // role
  'الوضع', // situation
  'الحرص', // care
  'التصويت', // voting
  'البحث', // search
  'النقاش', // discussion
  'الحديث', // talk
  'العمل', // work
  'الرئيس', // president
  'الملك', // king
  'الأمير', // prince
  'الشيخ', // sheikh
  'الوزير', // minister
  'السفير', // ambassador
  'المستشار', // counsellor
  'الأستاذ', // professor
  'المهندس', // engineer
  'النائب', // deputy
  'اللواء', // major general
  'الفريق', // lieutenant general; team
] as const;
