import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** A server on this computer that speaks the protocol of language models and says what a test has it say. */
export interface ModelServer {
  /** As it stands in the configuration. */
  readonly url: string;
  /** What it was sent, as it came. */
  readonly requests: readonly Asked[];
  /** How it answers from now on: with the content of a message, or otherwise. */
  answers: (asked: Asked) => Answering;
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly body: { readonly model: string; readonly temperature: number; readonly seed: number; readonly messages: readonly { readonly role: string; readonly content: string }[] };
}

/** An object is told as JSON in a message; a function writes the answer itself. */
export type Answering = object | string | ((response: ServerResponse) => void);

export async function startModelServer(answers: ModelServer['answers'] = () => ({})): Promise<ModelServer> {
  const requests: Asked[] = [];
  const model: ModelServer = { url: '', requests, answers, close: () => Promise.resolve() };
  const server = createServer((request, response) => {
    void take(request).then((asked) => {
      requests.push(asked);
      const answering = model.answers(asked);
      if (typeof answering === 'function') answering(response);
      else say(response, answering);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : null;
  return Object.assign(model, {
    url: `http://127.0.0.1:${port}/v1`,
    close: () => new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  });
}

async function take(request: IncomingMessage): Promise<Asked> {
  const body = await text(request);
  return { method: request.method ?? '', path: request.url ?? '', key: request.headers.authorization ?? null, body: body === '' ? null : JSON.parse(body) };
}

/** An answer as such servers give it. */
export function say(response: ServerResponse, content: object | string): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const message = { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) };
  response.end(JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion', choices: [{ index: 0, message, finish_reason: 'stop' }] }));
}
