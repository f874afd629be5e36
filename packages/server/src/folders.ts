/** The door to what the inbox of the server and the command line share: files of folders, as they come. */
export { completeFiles, type CompleteFile } from './platform/folders/complete-files.ts';
export type { LeftOutBecause } from './platform/folders/left-out.ts';
export { fateFolders, putAway, type Fate, type PuttingAway } from './platform/folders/put-away.ts';
export { sideBySide } from './platform/side-by-side.ts';
export { walk } from './platform/folders/walk.ts';
