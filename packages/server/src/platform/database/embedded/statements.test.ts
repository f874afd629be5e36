import { describe, expect, it } from 'vitest';
import { PreparedOnce } from './statements.ts';

const message = (kind: string, body = ''): Buffer => {
  const bytes = Buffer.from(`${kind}0000${body}`);
  bytes.writeInt32BE(body.length + 4, 1);
  return bytes;
};
const asking = (name: string): Buffer => Buffer.concat([message('P', `${name}\0select 1\0\0\0`), message('B', 'bind'), message('S')]);
const kinds = (messages: Uint8Array): string => Buffer.from(messages).toString('latin1').replace(/[^A-Z0-9]|0000/g, '');

function engine(answers: readonly Buffer[]) {
  const ran: string[] = [];
  const prepared = new PreparedOnce((batch) => {
    ran.push(Buffer.from(batch).toString('latin1').includes('select 1') ? 'prepared and ran' : 'ran');
    return answers[ran.length - 1] ?? message('Z', 'I');
  });
  return { ran, prepared };
}

describe('a statement with a name', () => {
  it('is prepared by the engine once, whoever asks; each is told that it is', () => {
    const { ran, prepared } = engine([Buffer.concat([message('N', 'notice'), message('1'), message('2')]), message('2')]);
    prepared.run(asking('sum'));
    expect(kinds(prepared.run(asking('sum')))).toBe('12');
    prepared.run(asking('other'));
    expect(ran).toEqual(['prepared and ran', 'ran', 'prepared and ran']);
  });

  it('is prepared again after the engine refused it', () => {
    const { ran, prepared } = engine([message('E', 'syntax'), message('1'), message('2')]);
    for (let i = 0; i < 3; i += 1) prepared.run(asking('sum'));
    expect(ran).toEqual(['prepared and ran', 'prepared and ran', 'ran']);
  });
});

it('leaves a statement without a name as it is', () => {
  const { ran, prepared } = engine([message('1'), message('1')]);
  prepared.run(asking(''));
  prepared.run(asking(''));
  expect(ran).toEqual(['prepared and ran', 'prepared and ran']);
});
