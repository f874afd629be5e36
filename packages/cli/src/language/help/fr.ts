import type { CommandHelps } from './page.ts';

const language = ['--language ar|en|fr', 'langue de l’affichage (sinon celle du système, sinon l’arabe)'] as const;
const threads = ['--threads N', 'combien de textes lire à la fois (sinon autant que la machine le peut)'] as const;
const data = ['--data DOSSIER', 'dossier de données du registre (sinon celui de MITHAQ_DATA, sinon data/local)'] as const;

export const commands: CommandHelps = {
  read: {
    usage: 'mithaq read FICHIER…',
    does: [
      'Lit des documents (txt, html, docx, doc, odt, rtf, pdf, numérisations) et montre leur contenu, avec les mots qui le disent. Rien n’est conservé.',
      '« - » lit l’entrée standard : un document, ou un flux d’un document par ligne, {"text": …}, avec une réponse par ligne.',
    ],
    options: [language, ['--format FORMAT', 'text (rapport lisible), json (une liste), jsonl (une ligne par document) ou facts'], threads],
    examples: ['mithaq read news.txt', 'mithaq read --format jsonl - < archive.jsonl'],
  },
  explain: {
    usage: 'mithaq explain FICHIER…',
    does: ['Montre pour chaque valeur la règle qui l’a donnée et les mots qui la prouvent ; puis ce qui a été examiné et écarté, et pourquoi.'],
    options: [language, ['--format FORMAT', 'text, json (une liste) ou jsonl (une ligne par valeur)'], threads],
    examples: ['mithaq explain news.txt', 'mithaq explain --format jsonl news.txt | grep signed'],
  },
  rules: {
    usage: 'mithaq rules [ID]',
    does: ['Énumère les règles de lecture. Avec un identifiant, ou son début, les montre avec ce qu’elles trouvent et ce qu’elles ignorent.'],
    options: [language, ['--format FORMAT', 'text, json ou jsonl'], ['--html', 'une page à parcourir et à imprimer']],
    examples: ['mithaq rules ar/instruments', 'mithaq rules --html > rules.html'],
  },
  capture: {
    usage: 'mithaq capture FICHIER…|DOSSIER…',
    does: [
      'Verse des documents au registre, attend qu’ils soient lus et dit combien d’éléments sont à examiner.',
      'Si le registre tourne sur les mêmes données, ils lui sont remis. Un document déjà présent n’est pas versé deux fois.',
      'D’un dossier sont versés tous les documents, sous-dossiers compris\u202f; ce qui est caché, inachevé ou n’est pas un document est laissé de côté et compté.',
      'Interrompue, la même commande reprend où elle s’est arrêtée. Elle finit par 0 si tout est au registre, 1 si quelque chose est refusé, 130 si on l’arrête.',
      'Un nom qui commence par https:// ou http:// est l’adresse d’une page, que le registre récupère.',
    ],
    options: [
      language, data,
      ['--watch', 'continue avec ce qui arrive dans le dossier, une fois complet (examen toutes les deux secondes)'],
      ['--move-to DOSSIER', 'déplace chaque fichier vers done ou refused dans ce dossier (sinon il reste)'],
      ['--failures FICHIER', 'note ce qui est refusé, et pourquoi, dans un tableau (csv)'],
    ],
    examples: ['mithaq capture /mnt/archive --failures refus.csv', 'mithaq capture incoming --watch --move-to incoming'],
  },
  serve: {
    usage: 'mithaq serve',
    does: ['Lance le registre et affiche son adresse, jusqu’à ce qu’on l’arrête (Ctrl+C).'],
    options: [
      language, data,
      ['--port PORT', 'port de ses pages (sinon celui de PORT, sinon 4350 ou le premier libre ensuite)'],
      ['--services web,worker', 'ce que cette machine fait tourner : les pages, la lecture des documents, ou les deux'],
      ['--inbox DOSSIER', 'verse ce qui arrive dans ce dossier (sinon celui de MITHAQ_INBOX)'],
      ['--move-to DOSSIER', 'déplace ce qui en vient vers done ou refused (sinon MITHAQ_INBOX_MOVE_TO, sinon rien ne bouge)'],
    ],
    examples: ['mithaq serve --port 4400', 'mithaq serve --data /srv/mithaq --services worker'],
  },
};
