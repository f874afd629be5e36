export { differing, editsBetween } from './edits-between.ts';
export { applied, placed, type Edit } from './placed.ts';
