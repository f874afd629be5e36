import { extname } from 'node:path';

/** Why a file of a folder is not handed in: nobody is meant to see it, it is still being written, it is no document, it only points to another, or it belongs to a saved page. */
export type LeftOutBecause = 'hidden' | 'unfinished' | 'no-document' | 'link' | 'part-of-page';

/** What systems and network storage put into folders for themselves. */
const OF_THE_SYSTEM = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|\$recycle\.bin|system volume information|@eadir|#recycle|lost\+found)$/iu;

/** What browsers, mail programs and Word call a file until it is whole. */
const UNFINISHED = /^~\$|~$|^~.*\.tmp$|\.(?:tmp|temp|part|partial|crdownload|opdownload|download|filepart|swp|swx|lock)$/iu;

/** Endings of what holds no text that anybody wrote as a document: programs, sound, film, fonts, drawings, databases, shortcuts, parts of web sites. */
const NO_DOCUMENTS: ReadonlySet<string> = new Set(`
  app apk bat bin class cmd com dll dylib dmg exe iso img jar lnk msi o obj pyc scr so sys url vhd vhdx vmdk webloc
  aac aif aiff amr flac m4a mid midi mp3 oga ogg opus wav wma
  3gp avi flv m4v mkv mov mp4 mpeg mpg mts ogv vob webm wmv
  eot otf ttf woff woff2 ai cdr cur dwg dxf eps ico indd psd svg
  accdb bak cat cer crt dat db dbf db3 idx key ldb ldf mdb mdf p12 pem pfx sqlite sqlite3
  cfg conf css ini js json less log map mjs scss wasm yaml yml
`.trim().split(/\s+/u));

/** Why a file or folder of this name is left out; null when it is to be looked at. */
export function leftOutByName(name: string): LeftOutBecause | null {
  if (name.startsWith('.') || OF_THE_SYSTEM.test(name)) return 'hidden';
  if (UNFINISHED.test(name)) return 'unfinished';
  return null;
}

/** Whether the ending of a file says that it is no document. */
export function isNoDocument(name: string): boolean {
  return NO_DOCUMENTS.has(extname(name).slice(1).toLowerCase());
}

/** The saved pages of a folder: each may have a folder beside it that begins with its name and holds its pictures and scripts. */
export function pageStems(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => /^(.+)\.(?:x?html?|htm)$/iu.exec(name)?.[1] ?? []);
}

/** Whether a folder holds the parts of one of these pages: `NAME_files`, `NAME-Dateien`, `NAME.files`. */
export function isPartOfPage(folder: string, stems: readonly string[]): boolean {
  return stems.some((stem) => folder.startsWith(stem) && /^[_.-][\p{L}]+$/u.test(folder.slice(stem.length)));
}
