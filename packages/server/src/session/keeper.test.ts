import { describe, expect, it } from 'vitest';
import { keepSessions } from './keeper.ts';

const DAY = 24 * 60 * 60 * 1000;

function keeper(secret = 'a secret of this folder') {
  const world = { now: 1_000_000, printed: [] as string[] };
  const sessions = keepSessions({ secret, now: () => world.now, onNewKey: (key) => world.printed.push(key) });
  return { world, sessions };
}

describe('the key from the terminal', () => {
  it('opens a session once', () => {
    const { sessions } = keeper();
    const session = sessions.open(sessions.key());
    expect(session).not.toBeNull();
    expect(sessions.isOpen(session ?? '')).toBe(true);
  });

  it('opens nothing the second time; a new key is printed, and only that one opens', () => {
    const { world, sessions } = keeper();
    const key = sessions.key();
    sessions.open(key);
    expect(sessions.open(key)).toBeNull();
    expect(world.printed).toEqual([sessions.key()]);
    expect(sessions.open(key)).toBeNull();
    expect(sessions.open(world.printed[0] ?? '')).not.toBeNull();
  });

  it('is not guessed', () => {
    const { sessions } = keeper();
    expect(sessions.open('')).toBeNull();
    expect(sessions.open(`${sessions.key()}x`)).toBeNull();
    expect(sessions.open(sessions.key())).not.toBeNull();
  });
});

describe('a session', () => {
  it('outlives a restart, and ends after a month', () => {
    const before = keeper();
    const session = before.sessions.open(before.sessions.key()) ?? '';
    const after = keeper();
    after.world.now += 29 * DAY;
    expect(after.sessions.isOpen(session)).toBe(true);
    after.world.now += 2 * DAY;
    expect(after.sessions.isOpen(session)).toBe(false);
  });

  it('is not taken from another folder, and not made by hand', () => {
    const one = keeper();
    const session = one.sessions.open(one.sessions.key()) ?? '';
    expect(keeper('another secret').sessions.isOpen(session)).toBe(false);
    const [at, id] = session.split('.');
    expect(one.sessions.isOpen(`${Number(at) + DAY}.${id}.${session.split('.')[2]}`)).toBe(false);
    expect(one.sessions.isOpen('')).toBe(false);
    expect(one.sessions.isOpen('..')).toBe(false);
  });
});
