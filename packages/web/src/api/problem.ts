type Detail = Readonly<Record<string, unknown>>;

/** A refusal of the server, or no answer at all (`server-gone`). */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  /** What the server says beside the code: `because`, a limit. */
  readonly detail: Detail;

  constructor(code: string, status: number, detail: Detail = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.detail = detail;
  }
}

export const SERVER_GONE = 'server-gone';

/** The problem that an answer tells of, whoever answered: the server, or what stands before it. */
export async function problemOf(answer: Response): Promise<Problem> {
  const body: unknown = await answer.json().catch(() => null);
  const told = recordOf(body);
  const code = typeof told['code'] === 'string' ? told['code'] : byStatus(answer.status);
  return new Problem(code, answer.status, recordOf(told['detail']));
}

function recordOf(value: unknown): Detail {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function byStatus(status: number): string {
  if (status === 401) return 'not-signed-in';
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  // The development proxy and any gateway answer so when nothing listens behind them.
  if (status === 502 || status === 503 || status === 504) return SERVER_GONE;
  return 'unexpected';
}
