/** Spellings of States that the press of one country or another prefers. */
export const OTHER_SPELLINGS: readonly (readonly [name: string, id: string])[] = [
  ['زيمبابوي', 'state:ZW'], ['أوغندة', 'state:UG'], ['كازخستان', 'state:KZ'], ['الفليبين', 'state:PH'], ['فييتنام', 'state:VN'], ['سيريلانكا', 'state:LK'], ['تانزانيا', 'state:TZ'],
  ['مولدافيا', 'state:MD'], ['الباراغواي', 'state:PY'], ['الأوروغواي', 'state:UY'], ['الكوت ديفوار', 'state:CI'], ['ارتريا', 'state:ER'], ['كوريا', 'state:KR'], ['روسيا الفيدرالية', 'state:RU'], ['روسيا الفدرالية', 'state:RU'], ['جمهورية موريتانيا الإسلامية', 'state:MR'],
];

/** Adjectives of States in other spellings than the authority file’s. */
export const OTHER_ADJECTIVES: readonly (readonly [adjective: string, id: string])[] = [
  ['أميركي', 'state:US'], ['بنجلاديشي', 'state:BD'], ['بنجلادشي', 'state:BD'], ['تايلاندي', 'state:TH'], ['دنماركي', 'state:DK'], ['دانماركي', 'state:DK'], ['لوكسمبورغي', 'state:LU'],
  ['زيمبابوي', 'state:ZW'], ['جامبي', 'state:GM'], ['كازاخي', 'state:KZ'], ['قرغيزي', 'state:KG'], ['فليبيني', 'state:PH'], ['فييتنامي', 'state:VN'], ['نيوزلندي', 'state:NZ'], ['مجري', 'state:HU'], ['هنغاري', 'state:HU'],
  ['نايجيري', 'state:NG'], ['جابوني', 'state:GA'], ['ارتري', 'state:ER'], ['أوزبكستاني', 'state:UZ'], ['سيريلانكي', 'state:LK'], ['مالديفي', 'state:MV'], ['بروناوي', 'state:BN'], ['تشيلي', 'state:CL'],
  ['بيروفي', 'state:PE'], ['موزمبيقي', 'state:MZ'], ['مالاوي', 'state:MW'], ['موريشي', 'state:MU'], ['أرميني', 'state:AM'], ['تنزاني', 'state:TZ'],
];
