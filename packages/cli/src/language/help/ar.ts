import type { CommandHelps } from './page.ts';

const language = ['--language ar|en|fr', 'لغة ما يُطبع (وإلا فلغة النظام، ثم العربية)'] as const;
const threads = ['--threads N', 'كم نصاً يُقرأ في آن (وإلا فبقدر ما يحتمله الجهاز)'] as const;
const data = ['--data FOLDER', 'مجلد بيانات السجل (وإلا فما في MITHAQ_DATA، ثم data/local)'] as const;

export const commands: CommandHelps = {
  read: {
    usage: 'mithaq read FILE…',
    does: [
      'يقرأ وثائق (txt وhtml وdocx) ويعرض ما فيها مع الكلمات الشاهدة عليه. ولا يحفظ شيئاً.',
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
    usage: 'mithaq capture FILE…',
    does: [
      'يدخل وثائق إلى السجل وينتظر حتى تُقرأ، ثم يقول كم مما وُجد فيها ينتظر المراجعة.',
      'وإن كان السجل يعمل على البيانات نفسها سُلّمت إليه. والوثيقة الموجودة من قبل لا تُدخَل ثانية.',
    ],
    options: [language, data],
    examples: ['mithaq capture incoming/*.docx', 'mithaq capture --data /srv/mithaq - < news.txt'],
  },
  serve: {
    usage: 'mithaq serve',
    does: ['يشغّل السجل ويطبع عنوانه، إلى أن يُوقَف (Ctrl+C).'],
    options: [
      language, data,
      ['--port PORT', 'منفذ صفحاته (وإلا فما في PORT، ثم 4350 أو أول منفذ خالٍ بعده)'],
      ['--services web,worker', 'ما يشغّله هذا الجهاز: الصفحات أو قراءة الوثائق أو كلاهما'],
    ],
    examples: ['mithaq serve --port 4400', 'mithaq serve --data /srv/mithaq --services worker'],
  },
};
