import { commands } from './help/ar.ts';
import type { Texts } from './texts.ts';

const help = `ميثاق — سجل التعاون بين المؤسسات

  mithaq read FILE…       يقرأ وثائق ويعرض ما فيها: الصكوك والاجتماعات والكلمات والالتزامات
  mithaq explain FILE     يبيّن أي قاعدة قالت ماذا، وعند أي كلمات
  mithaq rules [ID]       يسرد القواعد؛ ومع المعرّف يعرض القاعدة وأمثلتها
  mithaq capture FILE…    يدخل وثائق أو مجلدات منها إلى السجل لتُراجَع
  mithaq serve            يشغّل السجل ويطبع عنوانه

الخيارات
  --language ar|en|fr     لغة ما يُطبع (وإلا فلغة النظام، ثم العربية)
  --format FORMAT         text (تقرير مقروء) أو json أو jsonl؛ ولأمر read أيضاً facts
  --data FOLDER           مجلد بيانات السجل (capture و serve)
  --port PORT             منفذ الخادم (serve)
  --services web,worker   ما يشغّله هذا الجهاز (serve)
  --inbox FOLDER          يُدخل ما يصل إلى هذا المجلد (serve)
  --threads N             كم نصاً يُقرأ في آن (read و explain)، وإلا فبقدر ما يحتمله الجهاز
  --watch, --move-to FOLDER, --failures FILE
                          للمجلدات؛ انظر mithaq capture --help
  --html                  القواعد صفحةً تُتصفَّح وتُطبع (rules)
  --help, --version       المساعدة، أو مساعدة الأمر إن ذُكر؛ والإصدار

أمثلة
  mithaq read news.txt
  mithaq read --format jsonl *.html | jq .reading.instruments
  cat news.txt | mithaq read -
  mithaq read --format jsonl - < archive.jsonl    وثيقة في كل سطر: {"text": …}
  mithaq rules --html > rules.html
  mithaq explain news.txt
  mithaq capture incoming/*.docx
  mithaq serve --port 4400

رموز الخروج: 0 تمّ كل شيء، 1 تعذّر شيء مما طُلب، 2 خطأ في كتابة الأمر
`;

export const ar: Texts = {
  help,
  commands,
  helpHeadings: { options: 'الخيارات', examples: 'أمثلة' },
  standardInput: 'المدخل القياسي',
  headings: {
    instruments: 'الصكوك',
    meetings: 'الاجتماعات',
    statements: 'الكلمات والتصريحات',
    activities: 'الأنشطة',
    appointments: 'التعيينات',
    commitments: 'الالتزامات',
    people: 'الأشخاص',
    organisations: 'الجهات',
    dropped: 'ما نُظر فيه ثم تُرك',
  },
  labels: {
    parties: 'الأطراف', signatories: 'الموقّعون', witnesses: 'بحضور', date: 'التاريخ', place: 'المكان',
    fields: 'المجالات', modalities: 'الصيغ', duration: 'المدة', renewal: 'التجديد', amount: 'المبلغ', evidence: 'الشاهد', ordinal: 'الرقم', organ: 'الجهاز', chair: 'الرئاسة',
    participants: 'المشاركون', decisions: 'القرارات', agendaItem: 'البند', onBehalfOf: 'نيابةً عن', occasion: 'المناسبة', positions: 'المواقف', host: 'المضيف',
    implementing: 'الجهة المنفذة', beneficiary: 'المستفيد', length: 'المدة', responsible: 'المسؤول', due: 'الأجل', force: 'القوة',
    organisation: 'الجهة', appointedBy: 'جهة التعيين', variants: 'صيغ أخرى', parent: 'يتبع', because: 'السبب',
    actingThrough: 'عبر', background: 'إشارة فقط', finds: 'تجد', ignores: 'تتجاهل',
  },
  catalogue: {
    title: 'قواعد القراءة في ميثاق',
    counts: (rules, constructions) => `${rules} قاعدة، في ${constructions} بناءً لغوياً.`,
    none: 'لا قاعدة في هذه اللغة',
    languages: { ar: 'العربية', en: 'الإنجليزية', fr: 'الفرنسية' },
  },
  nothingFound: 'لا شيء مما يُسجَّل في هذا النص.',
  inferred: 'مستنتج',
  quotes: ['«', '»'],
  comma: '، ',
  colon: ': ',
  timesMany: (count) => `العدد ${count}`,
  refusals: {
    'invalid-address': () => 'ليس هذا عنوان صفحة من الويب، أو فيه كلمة سر.',
    'private-address': () => 'يقود العنوان إلى حاسوب داخل شبكة خاصة، ولا تُجلب إلا صفحات الويب العامة.',
    'unreachable': () => 'لا يصل هذا الحاسوب إلى هذا العنوان.',
    'untrusted-certificate': () => 'لم يثبت الموقع أنه صاحب هذا العنوان.',
    'answers-with-error': ({ status }) => `لم يعرض الموقع هذه الصفحة${status === undefined ? '' : ` (${status})`}.`,
    'too-many-redirects': () => 'يحيل الموقع من عنوان إلى آخر بلا نهاية.',
    'unreadable-answer': () => 'أرسل الموقع ما لا يُقرأ.',
    'is-feed': () => 'هذا العنوان قائمة بالجديد في موقع وليس صفحة، وتُتابَع من صفحات السجل.',
    'robots-forbid': () => 'لا يأذن الموقع للبرامج بجلب هذه الصفحة (robots.txt).',
    'empty': () => 'الملف فارغ.',
    'binary': () => 'ليس نصاً: محتواه بيانات ثنائية.',
    'unsupported-format': ({ format }) => `هذا النوع من الملفات غير مدعوم بعد${format ? ` (${format})` : ''}؛ المدعوم: txt وhtml وpdf وdocx وdoc وodt وrtf ورسائل البريد (eml وmsg) وzip والصور (png وjpg وtiff).`,
    'table-for-import': () => 'هذا جدول لا نص. استيراد جداول الاتفاقيات لم يُتَح بعد، فاحتفظ بالملف إلى أن يُتاح.',
    'old-word': () => 'ملف Word قديم جداً أو تالف؛ احفظه docx من Word أو LibreOffice.',
    'broken-docx': () => 'ملف Word تالف ولا يمكن فتحه.',
    'broken-pdf': () => 'ملف PDF تالف ولا يمكن فتحه.',
    'broken-image': () => 'الصورة تالفة ولا يمكن فتحها.',
    'broken-file': () => 'الملف تالف ولا يمكن فتحه.',
    'stopped': () => 'أُوقفت قراءته.',
    'too-large': ({ limit }) => `الملف أكبر من الحد المسموح${megabytes(limit)}.`,
    'too-much-text': ({ limit }) => `النص أطول من الحد المسموح${limit === undefined ? '' : ` (${limit} حرف)`}.`,
    'too-many-pages': ({ pages, limit }) => `صفحاته أكثر من الحد المسموح${pages === undefined ? '' : ` (${pages} صفحة، والحد ${limit})`}.`,
    'picture-too-large': () => 'نقاط الصورة أكثر مما تتسع له الذاكرة. امسح الورقة بدقة 300 نقطة في البوصة.',
    'too-many-files': ({ limit }) => `فيه ملفات أكثر من الحد المسموح${limit === undefined ? '' : ` (${limit})`}.`,
    'holds-files': () => 'فيه ملفات ولا نص له. أدخله بالأمر mithaq capture، أو اقرأ ملفاته واحداً واحداً.',
    'too-deep': () => 'هو داخل ملفات بعضها في بعض فوق الحد المسموح.',
    'zip-bomb': () => 'الملف مضغوط على نحو يتضخم بلا حد، فلم يُفتح.',
    'external-entities': () => 'الملف يستدعي ملفات أخرى من خارجه، فلم يُفتح.',
    'too-slow': () => 'استغرقت قراءته أطول من الوقت المسموح.',
    'out-of-memory': () => 'احتاجت قراءته إلى ذاكرة أكثر من المسموح.',
    'no-text': () => 'لا نص فيه. قد يكون صوراً ممسوحة.',
    'encrypted': () => 'الملف محمي بكلمة سر.',
    'reading-failed': () => 'تعذّرت قراءة نصه.',
  },
  problems: {
    unknownCommand: (name) => `أمر غير معروف: ${name}`,
    unknownOption: (detail) => `خيار غير صحيح: ${detail}`,
    oneTooMany: (name) => `هذه الكلمة زائدة في الأمر: ${name}`,
    badValue: (option, value, allowed) => `قيمة غير صحيحة للخيار ${option}: ${value}. الممكن: ${allowed.join('، ')}`,
    noFile: 'اذكر ملفاً واحداً على الأقل، أو «-» للقراءة من المدخل القياسي.',
    tryHelp: 'للمساعدة: mithaq --help',
    notFound: 'لا وجود لهذا الملف.',
    isFolder: 'هذا مجلد، والمطلوب ملف.',
    mayNotRead: 'لا إذن بقراءة هذا الملف.',
    notADocument: 'لا وثيقة في هذا السطر: يلزم كائن JSON فيه «text».',
    lineTooLong: 'هذا السطر أطول مما يُسمح به لوثيقة.',
    cannotRead: (code) => `تعذّرت قراءة الملف (${code}).`,
    cannotWrite: (file, code) => `تعذّرت كتابة الملف ${file} (${code}).`,
    noFolderToWatch: 'اذكر المجلد الذي يُراقَب، لا ملفاً.',
    unknownRule: (id) => `لا قاعدة بهذا المعرّف: ${id}`,
    folderInUse: (folder, owner) => `مجلد البيانات ${folder} تستعمله نسخة أخرى (العملية ${owner}). أوقفها أو اختر مجلداً آخر بالخيار --data.`,
    portTaken: (port) => `المنفذ ${port} يستعمله برنامج آخر. اختر غيره بالخيار --port.`,
    modelMisnamed: (variable) => `النموذج اللغوي غير مُسمّى كما ينبغي: ${variable}. في MITHAQ_MODEL_URL عنوان http أو https بلا كلمة سر، وفي MITHAQ_MODEL_NAME اسم النموذج، وفي MITHAQ_MODEL_KEY المفتاح إن كان له مفتاح.`,
    failed: (message) => `خطأ غير متوقع: ${message}`,
  },
  capture: {
    captured: 'أُدخل',
    known: 'موجود من قبل',
    toReview: (findings) => `ينتظر المراجعة: ${findings}`,
    summary: ({ captured, known, refused }) => `أُدخل: ${captured} · موجود من قبل: ${known} · لم يُدخَل: ${refused}`,
    leftOut: (kinds) => `تُرك دون إدخال: ${kinds.join(' · ')}`,
    because: { 'hidden': 'ملفات مخفية', 'unfinished': 'ملفات لم تكتمل', 'no-document': 'ما ليس بوثائق', 'link': 'روابط', 'part-of-page': 'أجزاء صفحات محفوظة' },
    pace: (perSecond, left) => `${perSecond} في الثانية${left === null ? '' : ` · بقي ${left}`}`,
    stopped: 'أُوقف الأمر قبل أن ينتهي. إذا أُعيد تابع من حيث توقف، ولا يُدخَل مرتين ما هو في السجل.',
    watching: (folder) => `المجلد ${folder} تحت المراقبة؛ وتُنهيها Ctrl+C.`,
    movedTo: (place) => `نُقل إلى ${place}`,
    unreachable: (folder) => `تعذّر الوصول إلى المجلد ${folder}، وستُعاد المحاولة.`,
    noAnswer: 'السجل لا يجيب، وستُعاد المحاولة.',
    failures: ['الملف', 'الرمز', 'السبب'],
  },
  serve: { ready: 'ميثاق جاهز:', working: 'ميثاق يعمل على الوثائق المنتظرة.' },
};

function megabytes(limit: string | number | undefined): string {
  return typeof limit === 'number' ? ` (${Math.round(limit / 1024 / 1024)} ميغابايت)` : '';
}
