/** Why nothing was fetched; the sentence for people is made from the code and the detail. */
export type NotFetchedCode =
  | 'invalid-address'
  | 'private-address'
  | 'unreachable'
  | 'untrusted-certificate'
  | 'answers-with-error'
  | 'too-many-redirects'
  | 'too-large'
  | 'too-slow'
  | 'stopped'
  | 'unreadable-answer'
  | 'robots-forbid';

export class NotFetched extends Error {
  readonly code: NotFetchedCode;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(code: NotFetchedCode, detail: NotFetched['detail'] = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** By what a server knows whether a page is still the one that we have. */
export interface Version {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What an address gave. */
export interface Fetched extends Version {
  readonly outcome: 'fetched';
  /** Where it was found in the end. */
  readonly address: string;
  readonly mediaType: string | null;
  readonly bytes: Buffer;
}

/** It is still what we have. */
export interface Unchanged {
  readonly outcome: 'unchanged';
}

export interface FetchLimits {
  readonly redirects: number;
  /** Of what came, and of what became of it when it was unpacked. */
  readonly bytes: number;
  /** For all of it, redirects included. */
  readonly milliseconds: number;
  /** Without a single byte. */
  readonly silentMilliseconds: number;
}

export interface Wanted {
  /** What we have of it already. */
  readonly known?: Version | null;
  readonly limits: FetchLimits;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
  /** Asked before each request, also of a redirect; throws where it must not be made. */
  readonly mayAsk?: (address: URL) => Promise<void>;
}
