export { isByModel } from './asked.ts';
export { messagesFor, type Message } from './instruction.ts';
export { readWithAnswers } from './read-with-answers.ts';
export type { ModelAnswer } from './reading-from-answer.ts';
export { windowsOf } from './windows.ts';
