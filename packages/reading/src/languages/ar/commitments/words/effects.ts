/** Stems of verbs, without the letter that says who: what comes of an instrument or of a meeting by itself, and is nobody’s deed. */
export const EFFECTS_OF_ITSELF = [
  'بتدا', // begin
  'فتح (?:ال)?(?:مجال|باب|افاق|الباب)', // open the way, the door, horizons
  'وثر', // have an effect
  'مكن', // enable
  'حقق', // achieve
  'توج', // be crowned
  'لمس', // touch
  'حدث', // happen
  'ودي', // lead (to)
  'ساعد', // help
  'تيح', // make possible
  'سمح', // allow
  'شكل', // constitute
  'مثل', // represent
  'بني', // be built (on)
  'بقي', // remain
  'ظل', // go on being
  'سبق', // come before
  'تخذ', // take (a shape)
  'نعقد', // be held
  'لتيم', // convene
  'لتءم', // convene (hamza apart)
  'ستهل', // be opened
  'نطلق', // start out
  'ستمر', // last
  'تواصل', // continue
  'شهد', // witness
  'رتفع', // rise
  'نخفض', // fall
  'بلغ', // amount (to)
  'صل', // reach
  'ساهم', // contribute
  'نعكس', // be reflected
  'كون', // be
  'تضمن', // contain
  'شمل', // cover
  'تناول', // deal (with)
  'ستغرق', // take (a time)
  'رافق', // accompany
  'فضي', // lead (to)
  'جعل', // make
  'عمق', // deepen
  'سهل', // ease
  'ضر', // harm
  'عاضد', // back
  'نعش', // revive
  'حفز', // spur
  'خفف', // lighten
  'ستفيد', // benefit
  'عود', // return
  'حصل', // obtain
  'تمكن', // be able
  'شارك[ء-ي]* في (?:ال)?(?:ملتقي|منتدي|معرض|مهرجان|ندوه|ورشه|حفل|فعاليات|موتمر|بطوله|مسابقه)', // take part in an event
  'كرس', // consecrate
  'جسد', // embody
  'رسخ', // anchor
  'وطد', // cement
  'زيد', // increase
  'ثري', // enrich
  'ضفي', // lend
  'سفر', // result (in)
  'ترتب', // follow (from)
] as const;
