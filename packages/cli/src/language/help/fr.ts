import type { CommandHelps } from './page.ts';

const language = ['--language ar|en|fr', 'langue de l’affichage (sinon celle du système, sinon l’arabe)'] as const;
const threads = ['--threads N', 'combien de textes lire à la fois (sinon autant que la machine le peut)'] as const;
const data = ['--data DOSSIER', 'dossier de données du registre (sinon celui de MITHAQ_DATA, sinon data/local)'] as const;

export const commands: CommandHelps = {
  read: {
    usage: 'mithaq read FICHIER…',
    does: [
      'Lit des documents (txt, html, docx) et montre leur contenu, avec les mots qui le disent. Rien n’est conservé.',
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
    usage: 'mithaq capture FICHIER…',
    does: [
      'Verse des documents au registre, attend qu’ils soient lus et dit combien d’éléments sont à examiner.',
      'Si le registre tourne sur les mêmes données, ils lui sont remis. Un document déjà présent n’est pas versé deux fois.',
    ],
    options: [language, data],
    examples: ['mithaq capture incoming/*.docx', 'mithaq capture --data /srv/mithaq - < news.txt'],
  },
  serve: {
    usage: 'mithaq serve',
    does: ['Lance le registre et affiche son adresse, jusqu’à ce qu’on l’arrête (Ctrl+C).'],
    options: [
      language, data,
      ['--port PORT', 'port de ses pages (sinon celui de PORT, sinon 4350 ou le premier libre ensuite)'],
      ['--services web,worker', 'ce que cette machine fait tourner : les pages, la lecture des documents, ou les deux'],
    ],
    examples: ['mithaq serve --port 4400', 'mithaq serve --data /srv/mithaq --services worker'],
  },
};
