import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '@mithaq/reading/model';
import type { ModelSettings } from './model-settings.ts';

export interface ModelLimits {
  /** For one answer, from the request to its last byte. */
  readonly milliseconds: number;
  readonly bytes: number;
  /** After an answer that told to come again; what the server asks for counts, up to ten times as much. */
  readonly againAfterMilliseconds: number;
  /** A server that is not there or never ends is left alone for so long: a thousand documents must not wait for it one after the other. */
  readonly restMilliseconds: number;
}

const USUAL: ModelLimits = { milliseconds: 120_000, bytes: 1_000_000, againAfterMilliseconds: 1_000, restMilliseconds: 300_000 };

/** Why there is no answer; `status` is that of HTTP. */
export interface NoAnswer {
  readonly failed: 'unreachable' | 'too-slow' | 'too-large' | 'redirected' | 'status' | 'not-understood' | 'resting' | 'closing';
  readonly status?: number;
}

/** A language model that can be asked. */
export interface Model {
  readonly name: string;
  /** What it says to these messages. Never throws: whatever goes wrong is told. */
  readonly ask: (messages: readonly Message[]) => Promise<string | NoAnswer>;
  /** Gives up what is being asked, and everything that is asked later. */
  readonly close: () => Promise<void>;
}

/** Opens a model on a server with the interface of OpenAI; nothing is sent before it is asked. */
export function openModel(settings: ModelSettings, limits: Partial<ModelLimits> = {}): Model {
  const asking = { ...settings, ...USUAL, ...limits, closing: new AbortController() };
  let restUntil = 0;
  return {
    name: settings.name,
    ask: async (messages) => {
      if (Date.now() < restUntil) return { failed: 'resting' };
      const answer = await askTwice(asking, messages);
      if (typeof answer !== 'string' && (answer.failed === 'unreachable' || answer.failed === 'too-slow')) restUntil = Date.now() + asking.restMilliseconds;
      return answer;
    },
    close: async () => asking.closing.abort(),
  };
}

type Asking = ModelSettings & ModelLimits & { readonly closing: AbortController };

/** Once more where the server is busy or stumbled, and no more than once. */
async function askTwice(asking: Asking, messages: readonly Message[]): Promise<string | NoAnswer> {
  const first = await askOnce(asking, messages);
  if (!('again' in first)) return first.said;
  try {
    await wait(first.again, null, { signal: asking.closing.signal });
  } catch {
    return { failed: 'closing' };
  }
  return (await askOnce(asking, messages)).said;
}

interface Heard {
  readonly said: string | NoAnswer;
  /** Milliseconds after which it may be asked again. */
  readonly again?: number;
}

async function askOnce(asking: Asking, messages: readonly Message[]): Promise<Heard> {
  const late = AbortSignal.timeout(asking.milliseconds);
  try {
    const response = await fetch(`${asking.url}/chat/completions`, {
      method: 'POST',
      // neither the text nor the key goes anywhere but where the configuration says
      redirect: 'manual',
      signal: AbortSignal.any([late, asking.closing.signal]),
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(asking.key === null ? {} : { authorization: `Bearer ${asking.key}` }) },
      // a format of answers is not asked for: some servers refuse every one of them
      body: JSON.stringify({ model: asking.name, messages, temperature: 0, seed: 1, stream: false }),
    });
    if (!response.ok) return await notAnswered(asking, response);
    const body = await bodyOf(response, asking.bytes);
    return { said: body === null ? { failed: 'too-large' } : (contentOf(body) ?? { failed: 'not-understood' }) };
  } catch {
    // the error may quote the request, so it goes no further
    return { said: { failed: asking.closing.signal.aborted ? 'closing' : late.aborted ? 'too-slow' : 'unreachable' } };
  }
}

/** What the server says of its refusal is not read: it may repeat the text or the key. */
async function notAnswered({ againAfterMilliseconds }: Asking, response: Response): Promise<Heard> {
  const { status } = response;
  await response.body?.cancel();
  if (status >= 300 && status < 400) return { said: { failed: 'redirected', status } };
  const said: NoAnswer = { failed: 'status', status };
  if (status !== 429 && status < 500) return { said };
  const asked = Number(response.headers.get('retry-after')) * 1_000;
  return { said, again: Math.min(Math.max(againAfterMilliseconds, asked || 0), 10 * againAfterMilliseconds) };
}

/** The body; null when it is longer than may be, and then the rest is not read. */
async function bodyOf(response: Response, most: number): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** `choices[0].message.content`, if the body is such an answer. */
function contentOf(body: string): string | null {
  try {
    const answer: unknown = JSON.parse(body);
    const [first] = listIn(answer, 'choices');
    const content = partOf(partOf(first, 'message'), 'content');
    return typeof content === 'string' ? content : null;
  } catch {
    return null;
  }
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = partOf(value, name);
  return Array.isArray(list) ? list : [];
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
