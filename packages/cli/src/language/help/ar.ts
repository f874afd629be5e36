import type { CommandHelps } from './page.ts';

const language = ['--language ar|en|fr', 'لغة ما يُطبع (وإلا فلغة النظام، ثم العربية)'] as const;
const threads = ['--threads N', 'كم نصاً يُقرأ في آن (وإلا فبقدر ما يحتمله الجهاز)'] as const;
const data = ['--data FOLDER', 'مجلد بيانات السجل (وإلا فما في MITHAQ_DATA، ثم data/local)'] as const;

export const commands: CommandHelps = {
  read: {
    usage: 'mithaq read FILE…',
    does: [
      'يقرأ وثائق (txt وhtml وdocx وdoc وodt وrtf وpdf والوثائق الممسوحة) ويعرض ما فيها مع الكلمات الشاهدة عليه. ولا يحفظ شيئاً.',
      'ومع «-» يقرأ المدخل القياسي: وثيقة واحدة، أو وثيقة في كل سطر {"text": …} يجيب عنها سطراً بسطر.',
    ],
    options: [language, ['--format FORMAT', 'text (تقرير مقروء) أو json (قائمة واحدة) أو jsonl (سطر لكل وثيقة) أو facts'], threads],
    examples: ['mithaq read news.txt', 'mithaq read --format jsonl - < archive.jsonl'],
  },
  explain: {
    usage: 'mithaq explain FILE…',
    does: ['يبيّن لكل قيمة القاعدة التي قالت بها والكلمات الشاهدة عليها، ثم ما نُظر فيه وتُرك وسبب تركه.'],
    options: [language, ['--format FORMAT', 'text أو json (قائمة واحدة) أو jsonl (سطر لكل قيمة)'], threads],
    examples: ['mithaq explain news.txt', 'mithaq explain --format jsonl news.txt | grep signed'],
  },
  rules: {
    usage: 'mithaq rules [ID]',
    does: ['يسرد قواعد القراءة. ومع معرّف قاعدة أو أوله يعرضها مع ما تجد وما تتجاهل.'],
    options: [language, ['--format FORMAT', 'text أو json أو jsonl'], ['--html', 'صفحة تُتصفَّح وتُطبع']],
    examples: ['mithaq rules ar/instruments', 'mithaq rules --html > rules.html'],
  },
  capture: {
    usage: 'mithaq capture FILE…|FOLDER…',
    does: [
      'يدخل وثائق إلى السجل وينتظر حتى تُقرأ، ثم يقول كم مما وُجد فيها ينتظر المراجعة.',
      'وإن كان السجل يعمل على البيانات نفسها سُلّمت إليه. والوثيقة الموجودة من قبل لا تُدخَل ثانية.',
      'وإن ذُكر مجلد أُدخلت كل الوثائق التي فيه وفي مجلداته مهما كثرت، ويُترك المخفي وما لم يكتمل وما ليس بوثيقة ويُذكر عدده.',
      'وإن انقطع الأمر ثم أُعيد تابع من حيث توقف. ورمز خروجه 0 إن دخل كل شيء، و1 إن تعذّر إدخال بعضه، و130 إن أُوقف.',
      'والاسم الذي يبدأ بـ https:// أو http:// عنوان صفحة من الويب يجلبها السجل.',
    ],
    options: [
      language, data,
      ['--watch', 'يبقى يُدخل ما يصل إلى المجلد متى اكتمل (ينظر كل ثانيتين)'],
      ['--move-to FOLDER', 'ينقل كل ملف إلى done أو refused في هذا المجلد (وإلا بقي في مكانه)'],
      ['--failures FILE', 'يكتب ما لم يُدخَل وسببه في جدول (csv)'],
    ],
    examples: ['mithaq capture /mnt/archive --failures refused.csv', 'mithaq capture incoming --watch --move-to incoming'],
  },
  serve: {
    usage: 'mithaq serve',
    does: ['يشغّل السجل ويطبع عنوانه، إلى أن يُوقَف (Ctrl+C).'],
    options: [
      language, data,
      ['--port PORT', 'منفذ صفحاته (وإلا فما في PORT، ثم 4350 أو أول منفذ خالٍ بعده)'],
      ['--services web,worker', 'ما يشغّله هذا الجهاز: الصفحات أو قراءة الوثائق أو كلاهما'],
      ['--inbox FOLDER', 'يُدخل ما يصل إلى هذا المجلد (وإلا فما في MITHAQ_INBOX)'],
      ['--move-to FOLDER', 'ينقل ما دخل منه إلى done أو refused (وإلا فما في MITHAQ_INBOX_MOVE_TO، وإلا بقي في مكانه)'],
    ],
    examples: ['mithaq serve --port 4400', 'mithaq serve --data /srv/mithaq --services worker'],
  },
};
