export { bodiesAbove, type ParentOf, type ParentRefusal, refuseParent, usualRelation } from './parents.ts';
