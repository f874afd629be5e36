import { describe, expect, it } from 'vitest';
import { isInTransaction, RequestReader, welcome } from './protocol.ts';
import { Turns, type Session } from './turns.ts';

const message = (kind: string, body = ''): Buffer => {
  const bytes = Buffer.from(`${kind}0000${body}`);
  bytes.writeInt32BE(body.length + 4, 1);
  return bytes;
};
const startup = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]);

const ready = (status: string): Buffer => Buffer.concat([message('C', 'x'), Buffer.from([0x5a, 0, 0, 0, 5, status.charCodeAt(0)])]);

function engine() {
  const ran: string[] = [];
  const turns = new Turns((batch) => {
    const statement = Buffer.from(batch).toString();
    ran.push(statement);
    return { answer: batch, inTransaction: !['commit', 'rollback', 'select'].includes(statement) };
  });
  const answered: string[] = [];
  const session = (name: string): Session => ({ answer: (bytes) => answered.push(`${name} ${Buffer.from(bytes).toString()}`) });
  return { ran, turns, answered, a: session('a'), b: session('b') };
}

describe('what a connection sends', () => {
  it('is cut into batches that end with a Sync or a query, wherever the pieces break', () => {
    const sent = Buffer.concat([startup, message('P', 'parse'), message('B', 'bind'), message('E'), message('S'), message('Q', 'select'), message('X')]);
    for (const size of [1, 3, 10, 1000]) {
      const reader = new RequestReader();
      const requests = [];
      for (let at = 0; at < sent.length; at += size) requests.push(...reader.push(sent.subarray(at, at + size)));
      expect(requests.map((request) => (request.is === 'batch' ? Buffer.from(request.bytes).toString('latin1').replace(/[^A-Za-z]/g, '') : request.is))).toEqual([
        'startup', 'PparseBbindES', 'Qselect', 'terminate',
      ]);
    }
  });

  it('is refused when it is no PostgreSQL at all', () => {
    expect(() => new RequestReader().push(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).not.toThrow();
    expect(() => new RequestReader().push(Buffer.from([0, 0, 0, 8, 9, 9, 9, 9]))).toThrow('unknown protocol');
  });

  it('is told of at the end of each answer whether a transaction is open', () => {
    expect(['I', 'T', 'E'].map((status) => isInTransaction(ready(status)))).toEqual([false, true, true]);
    expect(isInTransaction(welcome())).toBe(false);
  });
});

describe('turns', () => {
  it('are kept by whoever has a transaction open', () => {
    const { turns, answered, a, b } = engine();
    turns.ask(a, Buffer.from('begin'));
    turns.ask(b, Buffer.from('select'));
    turns.ask(a, Buffer.from('insert'));
    expect(answered).toEqual(['a begin', 'a insert']);
    turns.ask(a, Buffer.from('commit'));
    expect(answered).toEqual(['a begin', 'a insert', 'a commit', 'b select']);
  });

  it('go on when a connection leaves in the middle of its transaction, which is rolled back', () => {
    const { turns, ran, answered, a, b } = engine();
    turns.ask(a, Buffer.from('begin'));
    turns.ask(b, Buffer.from('select'));
    turns.leave(a, Buffer.from('rollback'));
    expect(ran).toEqual(['begin', 'rollback', 'select']);
    expect(answered).toEqual(['a begin', 'b select']);
  });
});
