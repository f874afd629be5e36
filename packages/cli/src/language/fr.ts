import { commands } from './help/fr.ts';
import type { Texts } from './texts.ts';

const help = `Mithaq — le registre de la coopération entre institutions

  mithaq read FILE…       lit des documents et montre leur contenu : instruments, réunions, déclarations, engagements
  mithaq explain FILE     montre quelle règle a dit quoi, et d’après quels mots
  mithaq rules [ID]       énumère les règles ; avec un identifiant, la règle et ses exemples
  mithaq capture FILE…    verse au registre des documents, ou des dossiers entiers, pour examen
  mithaq serve            lance le registre et affiche son adresse

Options
  --language ar|en|fr     langue de l’affichage (sinon celle du système, sinon l’arabe)
  --format FORMAT         text (rapport lisible), json ou jsonl ; pour read aussi facts
  --data FOLDER           dossier de données du registre (capture, serve)
  --port PORT             port du serveur (serve)
  --services web,worker   ce que cette machine fait tourner (serve)
  --inbox DOSSIER         verse ce qui arrive dans ce dossier (serve)
  --threads N             combien de textes lire à la fois (read, explain ; sinon autant que la machine le peut)
  --watch, --move-to DOSSIER, --failures FICHIER
                          pour les dossiers : voir mithaq capture --help
  --html                  les règles en une page à parcourir et à imprimer (rules)
  --help, --version       après une commande, son aide

Exemples
  mithaq read news.txt
  mithaq read --format jsonl *.html | jq .reading.instruments
  cat news.txt | mithaq read -
  mithaq read --format jsonl - < archive.jsonl    un document par ligne : {"text": …}
  mithaq rules --html > rules.html
  mithaq explain news.txt
  mithaq capture incoming/*.docx
  mithaq serve --port 4400

Codes de sortie : 0 tout est fait, 1 une partie n’a pu être faite, 2 commande mal écrite
`;

export const fr: Texts = {
  help,
  commands,
  helpHeadings: { options: 'Options', examples: 'Exemples' },
  standardInput: 'entrée standard',
  headings: {
    instruments: 'Instruments',
    meetings: 'Réunions',
    statements: 'Déclarations',
    activities: 'Activités',
    appointments: 'Nominations',
    commitments: 'Engagements',
    people: 'Personnes',
    organisations: 'Organisations',
    dropped: 'Examiné puis écarté',
  },
  labels: {
    parties: 'Parties', signatories: 'Signataires', witnesses: 'En présence de', date: 'Date', place: 'Lieu',
    fields: 'Domaines', modalities: 'Modalités', duration: 'Durée', renewal: 'Renouvellement', amount: 'Montant', evidence: 'À l’appui', ordinal: 'Numéro', organ: 'Organe',
    chair: 'Présidence', participants: 'Participants', decisions: 'Décisions prises', agendaItem: 'Point', onBehalfOf: 'Au nom de', occasion: 'Occasion',
    positions: 'Positions', host: 'Hôte', implementing: 'Exécution', beneficiary: 'Bénéficiaire', length: 'Durée',
    responsible: 'Responsable', due: 'Échéance', force: 'Force', organisation: 'Organisation',
    appointedBy: 'Nommé par', variants: 'Aussi', parent: 'Relève de', because: 'Motif',
    actingThrough: 'par', background: 'simple mention', finds: 'Trouve', ignores: 'Ignore',
  },
  catalogue: {
    title: 'Les règles de lecture de Mithaq',
    counts: (rules, constructions) => `${rules} règles pour ${constructions} constructions.`,
    none: 'aucune règle dans cette langue',
    languages: { ar: 'arabe', en: 'anglais', fr: 'français' },
  },
  nothingFound: 'Rien dans ce texte que le registre consigne.',
  inferred: 'déduit',
  quotes: ['« ', ' »'],
  comma: ', ',
  colon: ' : ',
  timesMany: (count) => `au nombre de ${count}`,
  refusals: {
    'invalid-address': () => 'Ce n’est pas une adresse du web, ou elle contient un mot de passe.',
    'private-address': () => 'L’adresse mène à un ordinateur d’un réseau privé ; seules les pages du web public sont récupérées.',
    'unreachable': () => 'L’adresse n’est pas accessible depuis cet ordinateur.',
    'untrusted-certificate': () => 'Le site n’a pas prouvé que l’adresse est la sienne.',
    'answers-with-error': ({ status }) => `Le site n’a pas montré la page${status === undefined ? '' : ` (${status})`}.`,
    'too-many-redirects': () => 'Le site renvoie sans fin d’une adresse à une autre.',
    'unreadable-answer': () => 'Ce que le site a envoyé est illisible.',
    'is-feed': () => 'C’est la liste des nouveautés d’un site, pas une page ; elle peut être suivie dans les pages du registre.',
    'robots-forbid': () => 'Le site n’autorise pas les programmes à récupérer cette page (robots.txt).',
    'empty': () => 'Le fichier est vide.',
    'binary': () => 'Ce n’est pas du texte : le contenu est binaire.',
    'unsupported-format': ({ format }) => `Ce type de fichier n’est pas encore pris en charge${format ? ` (${format})` : ''} ; le sont txt, html, pdf, docx, doc, odt, rtf, les courriels (eml, msg), zip et les images (png, jpg, tiff).`,
    'table-for-import': () => 'C’est un tableau, non un texte. L’importation de tableaux d’accords n’existe pas encore ; gardez le fichier d’ici là.',
    'old-word': () => 'Le fichier Word est très ancien, ou endommagé ; enregistrez-le en docx depuis Word ou LibreOffice.',
    'broken-docx': () => 'Le fichier Word est endommagé et ne peut être ouvert.',
    'broken-pdf': () => 'Le fichier PDF est endommagé et ne peut être ouvert.',
    'broken-image': () => 'L’image est endommagée et ne peut être ouverte.',
    'broken-file': () => 'Le fichier est endommagé et ne peut pas être ouvert.',
    'stopped': () => 'Sa lecture a été arrêtée.',
    'too-large': ({ limit }) => `Le fichier dépasse la taille permise${megabytes(limit)}.`,
    'too-much-text': ({ limit }) => `Le texte dépasse la longueur permise${limit === undefined ? '' : ` (${limit} caractères)`}.`,
    'too-many-pages': ({ pages, limit }) => `Il a plus de pages que permis${pages === undefined ? '' : ` (${pages} pages, ${limit} au plus)`}.`,
    'picture-too-large': () => 'L’image a plus de points que la mémoire n’en accepte. Numérisez-la à 300 points par pouce.',
    'too-many-files': ({ limit }) => `Il contient plus de fichiers que permis${limit === undefined ? '' : ` (${limit})`}.`,
    'holds-files': () => 'Il contient des fichiers et n’a pas de texte propre. Faites-le entrer avec mithaq capture, ou lisez ses fichiers un à un.',
    'too-deep': () => 'Il se trouve dans des fichiers imbriqués au-delà de ce qui est permis.',
    'zip-bomb': () => 'Le fichier se décompresse sans limite ; il n’a pas été ouvert.',
    'external-entities': () => 'Le fichier appelle d’autres fichiers extérieurs ; il n’a pas été ouvert.',
    'too-slow': () => 'Sa lecture a dépassé le temps permis.',
    'out-of-memory': () => 'Sa lecture a demandé plus de mémoire que permis.',
    'no-text': () => 'Il ne contient pas de texte. Ce sont peut-être des images numérisées.',
    'encrypted': () => 'Le fichier est protégé par un mot de passe.',
    'reading-failed': () => 'Son texte n’a pu être lu.',
  },
  problems: {
    unknownCommand: (name) => `Commande inconnue : ${name}`,
    unknownOption: (detail) => `Option non valable : ${detail}`,
    oneTooMany: (name) => `Un mot de trop : ${name}`,
    badValue: (option, value, allowed) => `Valeur non valable de ${option} : ${value}. Possibles : ${allowed.join(', ')}`,
    noFile: 'Nommez au moins un fichier, ou « - » pour lire l’entrée standard.',
    tryHelp: 'Pour l’aide : mithaq --help',
    notFound: 'Ce fichier n’existe pas.',
    isFolder: 'C’est un dossier ; il faut un fichier.',
    mayNotRead: 'La lecture de ce fichier n’est pas autorisée.',
    notADocument: 'Cette ligne ne contient pas de document : il faut un objet JSON avec un « text ».',
    lineTooLong: 'Cette ligne est plus longue qu’aucun document ne peut l’être.',
    cannotRead: (code) => `Le fichier n’a pu être lu (${code}).`,
    cannotWrite: (file, code) => `Le fichier ${file} n’a pu être écrit (${code}).`,
    noFolderToWatch: 'Nommez le dossier à surveiller, et aucun fichier.',
    unknownRule: (id) => `Aucune règle ne porte cet identifiant : ${id}`,
    folderInUse: (folder, owner) => `Le dossier de données ${folder} est utilisé par une autre copie (processus ${owner}). Arrêtez-la ou choisissez un autre dossier avec --data.`,
    portTaken: (port) => `Le port ${port} est pris par un autre programme. Choisissez-en un autre avec --port.`,
    modelMisnamed: (variable) => `Le modèle de langue est mal désigné\u00a0: ${variable}. MITHAQ_MODEL_URL contient une adresse http ou https sans mot de passe, MITHAQ_MODEL_NAME le nom du modèle, MITHAQ_MODEL_KEY la clé s’il y en a une.`,
    failed: (message) => `Erreur imprévue : ${message}`,
  },
  capture: {
    captured: 'versé',
    known: 'déjà présent',
    toReview: (findings) => `à examiner : ${findings}`,
    summary: ({ captured, known, refused }) => `Versés : ${captured} · déjà présents : ${known} · refusés : ${refused}`,
    leftOut: (kinds) => `Laissés de côté\u00a0: ${kinds.join(' · ')}`,
    because: { 'hidden': 'fichiers cachés', 'unfinished': 'fichiers inachevés', 'no-document': 'sans document', 'link': 'liens', 'part-of-page': 'parties de pages enregistrées' },
    pace: (perSecond, left) => `${perSecond}/s${left === null ? '' : ` · reste ${left}`}`,
    stopped: 'Arrêté avant la fin. La même commande reprend où elle s’est arrêtée\u202f; ce qui est au registre n’est pas versé deux fois.',
    watching: (folder) => `Surveillance de ${folder}\u202f; Ctrl+C y met fin.`,
    movedTo: (place) => `déplacé vers ${place}`,
    unreachable: (folder) => `Le dossier ${folder} est injoignable\u202f; un nouvel essai suivra.`,
    noAnswer: 'Le registre ne répond pas\u202f; un nouvel essai suivra.',
    failures: ['Fichier', 'Code', 'Motif'],
  },
  serve: { ready: 'Mithaq est prêt :', working: 'Mithaq traite les documents en attente.' },
};

function megabytes(limit: string | number | undefined): string {
  return typeof limit === 'number' ? ` (${Math.round(limit / 1024 / 1024)} Mo)` : '';
}
