/** Money as sums are told in. */
export const CURRENCIES = [
  'دولار', // dollar
  'دولارا', // dollars
  'دولارات', // dollars
  'يورو', // euro
  'ريال', // riyal
  'ريالا', // riyals
  'ريالات', // riyals
  'درهم', // dirham
  'درهما', // dirhams
  'دراهم', // dirhams
  'دينار', // dinar
  'دينارا', // dinars
  'دنانير', // dinars
  'جنيه', // pound
  'جنيها', // pounds
  'جنيهات', // pounds
  'جنيه إسترليني', // pound sterling
  'ليرة', // lira
  'ليرات', // liras
  'أوقية', // ouguiya
  'فرنك', // franc
  'فرنكا', // francs
  'ين', // yen
  'يوان', // yuan
  'روبية', // rupee
  'روبل', // rouble
] as const;

/** Thousands and millions, which sums are counted in. */
export const SCALES = [
  'ألف', // thousand
  'ألفا', // thousand
  'ألفي', // two thousand
  'آلاف', // thousands
  'مليون', // million
  'مليونا', // million
  'مليوني', // two million
  'مليونين', // two million
  'ملايين', // millions
  'مليار', // billion
  'مليارا', // billion
  'ملياري', // two billion
  'مليارين', // two billion
  'مليارات', // billions
  'بليون', // billion
  'تريليون', // trillion
] as const;

/** Numbers below a thousand that sums are written with, besides those of lengths. */
export const NUMBERS_OF_MONEY = [
  'مائة', // a hundred
  'مئة', // a hundred
  'مائتي', // two hundred
  'مئتي', // two hundred
  'مائتين', // two hundred
  'ثلاثمائة', // three hundred
  'ثلاثمئة', // three hundred
  'أربعمائة', // four hundred
  'أربعمئة', // four hundred
  'خمسمائة', // five hundred
  'خمسمئة', // five hundred
  'ستمائة', // six hundred
  'سبعمائة', // seven hundred
  'ثمانمائة', // eight hundred
  'تسعمائة', // nine hundred
  'عشرون', // twenty
  'ثلاثون', // thirty
  'أربعون', // forty
  'خمسون', // fifty
  'ستون', // sixty
  'ستين', // sixty
  'سبعون', // seventy
  'سبعين', // seventy
  'ثمانون', // eighty
  'ثمانين', // eighty
  'تسعون', // ninety
  'تسعين', // ninety
  'نصف', // half
] as const;

/** «about», before a sum. */
export const ABOUT_SO_MUCH = [
  'نحو', // about
  'حوالي', // around
  'قرابة', // nearly
  'زهاء', // nearly
  'أكثر من', // more than
  'ما يقارب', // what comes near
  'ما يزيد على', // what is more than
  'تقارب', // comes near
  'يقارب', // comes near (m.)
  'تتجاوز', // exceeds
  'يتجاوز', // exceeds (m.)
  'تزيد على', // is more than
  'تفوق', // is above
  'لا تقل عن', // is not less than
] as const;

/** What leads to the sum of an instrument. */
export const OF_THE_SUM = [
  'بقيمة', // of the value of
  'قيمتها', // its value
  'قيمته', // its value (m.)
  'بمبلغ', // of the amount of
  'بتكلفة', // at the cost of
  'بكلفة', // at the cost of
  'تكلفتها', // its cost
  'تكلفته', // its cost (m.)
  'كلفتها', // its cost
  'كلفته', // its cost (m.)
  'بتمويل', // with funds of
  'بميزانية', // with a budget of
  'ميزانيتها', // its budget
  'ميزانيته', // its budget (m.)
  'بغلاف مالي', // with a financial envelope of
  'قدره', // which amounts to (m.)
  'قدرها', // which amounts to
  'مقداره', // which amounts to (m.)
  'مقدارها', // which amounts to
] as const;

/** Words of what else is counted in money: trade, losses, sales. */
export const MONEY_OF_ELSE = [
  'تبادل', // exchange
  'التبادل', // the exchange
  'صادرات', // exports
  'الصادرات', // the exports
  'صادراتها', // its exports
  'واردات', // imports
  'الواردات', // the imports
  'وارداتها', // its imports
  'التجارة', // the trade
  'خسائر', // losses
  'مبيعات', // sales
  'أرباح', // profits
  'غرامة', // a fine
  'جائزة', // a prize
  'جوائز', // prizes
  'رسوم', // fees
] as const;
