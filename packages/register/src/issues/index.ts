export { issueOf } from './issue-of.ts';
