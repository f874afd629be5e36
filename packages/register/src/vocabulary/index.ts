export * from './commitments.ts';
export * from './confidentiality.ts';
export * from './cooperation.ts';
export * from './instruments.ts';
export * from './meetings.ts';
export * from './organisations.ts';
export * from './term.ts';
