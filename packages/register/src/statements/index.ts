export { isCall, type Position, positionsByIssue } from './position.ts';
