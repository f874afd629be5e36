import { expect, it } from 'vitest';
import { speaking } from '../language/testing.ts';
import type { Language } from '../preferences/preferences.ts';
import { problemSentence } from './problem-sentence.ts';
import { problemOf } from './problem.ts';

/** What a person is told when the server answers so to her undo. */
async function told(status: number, body: object, language: Language = 'ar'): Promise<string> {
  return problemSentence(await problemOf(Response.json(body, { status })), speaking(language));
}

const cannotUndo = (because: string) => ({ code: 'cannot-undo', detail: { because } });

it('who undoes too late is told so, and not that later work rests on it', async () => {
  expect(await told(409, cannotUndo('too-late'))).toBe('فات أوان الاستعادة: ما حُذف يُحفظ ثلاثين يوماً ثم يزول.');
  expect(await told(409, cannotUndo('too-late'), 'en')).toContain('thirty days');
  expect(await told(409, cannotUndo('too-late'), 'fr')).toContain('trente jours');
});

it('what was changed since is told apart from what later work rests on', async () => {
  expect(await told(409, cannotUndo('changed-since'))).toContain('تغيّر');
  expect(await told(409, cannotUndo('rests-on'))).toContain('بُني على هذا العمل غيره');
  expect(await told(409, cannotUndo('changed-since'), 'en')).toContain('has been changed since');
  expect(await told(409, cannotUndo('rests-on'), 'en')).toContain('later work rests on it');
});

it('a cause that has no sentence gets the sentence of its code, and a code without one is named', async () => {
  expect(await told(409, cannotUndo('something-new'), 'en')).toBe('This can no longer be undone.');
  expect(await told(409, { code: 'cannot-undo' }, 'en')).toBe('This can no longer be undone.');
  expect(await told(409, { code: 'already-there' }, 'en')).toBe('This document is there already.');
  expect(await told(409, { code: 'something-new' }, 'en')).toContain('something-new');
});
