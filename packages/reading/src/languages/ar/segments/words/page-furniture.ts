/** Lines that are page furniture by themselves. */
export const FURNITURE_LINES = [
  'زر الذهاب إلى الأعلى', // button to the top
  'اترك تعليقا', // leave a comment
  'أرسل تعليقك', // send your comment
  'إضافة تعليق', // adding a comment
  'أضف تعليق', // add a comment
  'أضف تعليقا', // add a comment
  'اكتب تعليقك', // write your comment
  'التعليقات', // comments
  'لا توجد تعليقات', // no comments
  'شارك', // share
  'مشاركة', // sharing
  'شارك المقال', // share the article
  'شارك الخبر', // share the news
  'شارك هذا الموضوع', // share this subject
  'طباعة', // print
  'نسخ الرابط', // copy the link
  'تم نسخ الرابط', // link copied
  'الرئيسية', // home page
  'المزيد', // more
  'الأكثر قراءة', // most read
  'الأكثر مشاهدة', // most viewed
  'إلغاء الرد', // cancel the reply
  'تابعنا', // follow us
  'حفظ', // save
  'إعلان', // advertisement
  'إعلانات', // advertisements
  'انتهى', // end of the wire
  'تمت', // end of the wire
  'فيسبوك', // Facebook
  'تويتر', // Twitter
  'واتساب', // WhatsApp
  'تيلقرام', // Telegram
  'لينكدإن', // LinkedIn
  'عاجل', // breaking
  'فيديو', // video
  'صور', // pictures
  'تعليقات', // comments
  'Ad', // advertisement
  'النهاية', // the end
  'يتبع', // to be continued
  'خط أصغر', // smaller type
  'خط أكبر', // larger type
  'حجم الخط', // size of type
  'استمع', // listen
  'سبر آراء', // survey of opinions
  'سبر أراء', // survey of opinions
  'استطلاع رأي', // opinion poll
  'استفتاء', // poll
  'نسخ الرابط للمقال', // copy the link of the article
  'كن أول من يعلق', // be the first to comment
  'لا يوجد تعليقات', // no comments
  'لا يوجد تعليقات على الخبر', // no comments on the news
  'لا توجد تعليقات على الخبر', // no comments on the news
  'سجل دخولك', // sign in
  'تسجيل الدخول', // signing in
  'اشترك', // subscribe
  'أرسل', // send
  'إرسال', // sending
  'بريد إلكتروني', // e-mail
  'البريد الإلكتروني', // the e-mail
] as const;

/** How lines of furniture begin. */
export const FURNITURE_STARTS = [
  'تابعونا عبر', // follow us through
  'تابعونا على', // follow us on
  'تابعنا على', // follow us on
  'عدد القراءات', // number of readings
  'عدد المشاهدات', // number of views
  'عدد الزيارات', // number of visits
  'مشاركة :', // sharing:
  'شارك عبر', // share through
  'رابط الخبر', // link of the news
  'رابط مختصر', // short link
  'حقوق النشر', // rights of publication
  'جميع الحقوق محفوظة', // all rights reserved
  'رئيس مجلس الإدارة :', // chairman of the board:
  'رئيس التحرير', // editor in chief
  'اشترك في', // subscribe to
  'انضم إلى قناة', // join the channel of
  'للاشتراك', // to subscribe
  'لن يتم نشر عنوان بريدك', // your address will not be published
  'هذا الموقع يستخدم', // this site uses
  'تمت الترجمة آليا', // translated by machine
  'ترجمة آلية', // machine translation
  'آخر تحديث', // last update
  'ملفات تعريف الارتباط', // cookies
  'سياسة الخصوصية', // privacy policy
  'اقرأ المزيد', // read more
  'لمزيد من التفاصيل', // for more details
  'حمل تطبيق', // load the application
  'يمنع نقل', // it is forbidden to pass on
  'تنويه', // notice
  'إخلاء مسؤولية', // disclaimer
  'أدخل كلمات البحث', // enter words to search
  'علق كضيف', // comment as a guest
  'تم إضافة تعليقك', // your comment was added
  'شارك على', // share on
  'شاركها', // share it
  'مشاركة عبر', // sharing through
  'تابعوا آخر', // follow the latest
  'تابع آخر', // follow the latest
  'للمزيد من الأخبار', // for more news
  'بإمكانكم متابعة', // you can follow
  'تابعوا قناة', // follow the channel
  'انضموا إلى', // join
  'المشاهدات', // views
  'القراءات', // readings
] as const;

/** Headings after which other stories or their headlines stand. */
export const OTHER_STORIES = [
  'أخبار ذات صلة', // related news
  'مقالات ذات صلة', // related articles
  'مواضيع ذات صلة', // related subjects
  'موضوعات ذات صلة', // related topics
  'مقالات مشابهة', // similar articles
  'أخبار مشابهة', // similar news
  'موضوعات متعلقة', // connected topics
  'مواضيع متعلقة', // connected subjects
  'اقرأ أيضا', // read also
  'إقرأ أيضا', // read also, as often misspelt
  'اقرا ايضا', // read also, as often misspelt
  'قد يعجبك أيضا', // you may also like
  'قد يهمك أيضا', // this may also concern you
  'المزيد من الأخبار', // more news
  'المزيد من', // more of
  'شاهد أيضا', // see also
  'آخر الأخبار', // latest news
  'أحدث الأخبار', // newest news
  'من نفس القسم', // from the same section
  'مقالات أخرى', // other articles
  'أخبار أخرى', // other news
  'شاهد كذلك', // see as well
  'طالع أيضا', // look also at
  'أخبار تهمك', // news that concern you
  'آخبار تهمك', // the same, misspelt
  'أخبار متعلقة', // connected news
  'أخبار مرتبطة', // tied news
  'مواضيع مرتبطة', // tied subjects
  'مقالات مرتبطة', // tied articles
  'مقالات وأخبار مرتبطة', // tied articles and news
  'ذات صلة', // related
  'اخترنا لك', // we chose for you
  'اخترنا لكم', // we chose for you (many)
  'الأكثر تداولا', // most shared
  'الأكثر تعليقا', // most commented
  'اقرأ المزيد عن', // read more about
  'تابع أيضا', // follow also
  'قد يهمك', // this may concern you
  'مقالات قد تهمك', // articles that may concern you
  'المقال السابق', // previous article
  'المقال التالي', // next article
] as const;
