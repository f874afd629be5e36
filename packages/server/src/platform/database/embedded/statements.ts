const PARSE = 'P'.charCodeAt(0);
const PARSED = '1'.charCodeAt(0);
const NOTICE = 'N'.charCodeAt(0);
const SETTING = 'S'.charCodeAt(0);

const PARSE_COMPLETE = Buffer.from([PARSED, 0, 0, 0, 4]);

/** Runs a batch and gives its answer. */
type Run = (batch: Uint8Array) => Uint8Array;

/**
 * The embedded engine has one session for all connections. A statement that one of them has had prepared is there for the
 * others too: they are told so, and the engine is not asked again. The same name must always stand for the same text.
 */
export class PreparedOnce {
  readonly #run: Run;
  readonly #names = new Set<string>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** As the engine answers, but for statements that are prepared already. */
  run(batch: Uint8Array): Uint8Array {
    const name = nameParsed(batch);
    if (name === '') return this.#run(batch);
    if (this.#names.has(name)) return Buffer.concat([PARSE_COMPLETE, this.#run(batch.subarray(lengthAt(batch, 0)))]);
    const answer = this.#run(batch);
    if (isParsed(answer)) this.#names.add(name);
    return answer;
  }
}

/** The name of the statement that the batch begins to prepare; empty when it has none. */
function nameParsed(batch: Uint8Array): string {
  if (batch[0] !== PARSE) return '';
  return Buffer.from(batch.subarray(5, batch.indexOf(0, 5))).toString('latin1');
}

/** True when the engine took the statement; notices may come before it says so. */
function isParsed(answer: Uint8Array): boolean {
  let at = 0;
  while (answer[at] === NOTICE || answer[at] === SETTING) at += lengthAt(answer, at);
  return answer[at] === PARSED;
}

/** A message is its kind, its length without the kind, and its body. */
function lengthAt(messages: Uint8Array, at: number): number {
  return 1 + new DataView(messages.buffer, messages.byteOffset).getInt32(at + 1);
}
