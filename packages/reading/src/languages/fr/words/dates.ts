import type { DateWords } from '../../../latin/dates/date-words.ts';

function numbered(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

export const dateWords: DateWords = {
  months: numbered([
    ['janvier', 'janv'], ['fevrier', 'fevr'], ['mars'], ['avril'], ['mai'], ['juin'],
    ['juillet'], ['aout'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'], ['decembre', 'dec'],
  ]),
  hijriMonths: numbered([
    ['mouharram', 'moharram'], ['safar'], ['rabia al awal', 'rabii i', 'rabi al-awal'], ['rabia al thani', 'rabii ii'], ['joumada al oula', 'joumada i'],
    ['joumada al thania', 'joumada ii'], ['rajab'], ['chaabane'], ['ramadan'], ['chaoual', 'chawwal'], ['dhou al qiida', 'dou al qiida'],
    ['dhou al hijja', 'dou al hijja'],
  ]),
  weekdays: new Map(DAYS.map((name, index) => [name, index] as const)),
  relative: new Map([["aujourd'hui", 0], ['aujourd hui', 0], ['hier', -1], ['demain', 1], ['avant-hier', -2], ['avant hier', -2], ['ce matin', 0], ['ce soir', 0], ['ce jour', 0]]),
  turns: new Map([['dernier', -1], ['derniere', -1], ['passe', -1], ['passee', -1], ['ecoule', -1], ['prochain', 1], ['prochaine', 1], ['courant', 0], ['ce', 0], ['cette', 0], ['en cours', 0]]),
  ordinal: 'er|ere|re|e',
  to: 'au|et|a|jusqu\'au',
  of: '(?:de )?',
  parts: ['fin', 'debut', 'mi', 'la fin', 'courant'],
  seasons: ['printemps', 'ete', 'automne', "l'automne", "l'ete", 'hiver', "l'hiver"],
  quarters: new Map([['premier trimestre', 1], ['1er trimestre', 1], ['deuxieme trimestre', 2], ['troisieme trimestre', 3], ['quatrieme trimestre', 4], ['dernier trimestre', 4]]),
  beforeYear: ['en', 'depuis', 'de', 'des', 'annee', 'an', "l'annee", 'ici', 'avant', 'apres', 'jusqu en', 'dans', 'fin', 'debut', 'periode', 'horizon'],
  year: 'annee|an',
  month: 'mois',
  ahead: /(?:^| )(?:sera|seront|doit|doivent|devra|prevue?s?|prevoit|avant|prochaine?|d'ici) /u,
  hijriEra: '(?:de l\'hegire|h)(?![a-z])',
  article: '(?:le )?',
  ofMonth: "(?:de |du |d')?(?:mois de |mois d')?",
  ofYear: "(?:de |du |d')?(?:l'annee )?",
  ofTurn: "(?:de )?(?:l'|cette |ce |du )?",
  ofDay: ['matin', 'apres-midi', 'apres midi', 'soir', 'nuit'],
  quarterLetter: 't',
  sameDay: ['correspondant au', 'equivalent au', 'soit le', 'le'],
  thatDay: ["aujourd'hui", 'hier', 'ce'],
  counted: ['personnes', 'etudiants', 'participants', 'participantes', 'delegues', 'km', 'tonnes', 'million', 'millions', 'dollars', 'euros', 'metres', '%'],
};
