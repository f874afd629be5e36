/** What can be refused is a value: a code here, a sentence per language in the web, a status in `http/problem.ts`. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Each code and the HTTP status that carries it. */
export const statusOf = {
  'invalid': 422,
  'not-signed-in': 401,
  'key-used': 401,
  'foreign-origin': 403,
  'foreign-host': 403,
  'not-allowed': 403,
  'not-found': 404,
  'stale-version': 409,
  'already-decided': 409,
  'already-proposed': 409,
  'questions-open': 409,
  'cannot-undo': 409,
  'has-entries': 409,
  'not-captured': 409,
  'not-recognised': 409,
  'being-read': 409,
  'nothing-unread': 409,
  'words-changed': 409,
  'already-there': 409,
  'too-large': 413,
  'empty': 422,
  'invalid-address': 422,
  'not-drawn': 422,
  'failed': 500,
} as const;

export type RefusalCode = keyof typeof statusOf;

export function refusal(refused: RefusalCode, detail?: Refusal['detail']): Refusal {
  return detail ? { refused, detail } : { refused };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
