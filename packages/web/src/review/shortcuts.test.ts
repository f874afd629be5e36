import { describe, expect, it } from 'vitest';
import { commandOf } from './shortcuts.ts';
import type { Keystroke } from './shortcuts.ts';

const stroke = (more: Partial<Keystroke>): Keystroke => ({ code: '', key: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('the keys of a review', () => {
  it('are the same keys on an Arabic keyboard, whatever letter they type', () => {
    expect(commandOf(stroke({ code: 'KeyA', key: 'a' }))).toBe('accept');
    expect(commandOf(stroke({ code: 'KeyA', key: 'ش' }))).toBe('accept');
    expect(commandOf(stroke({ code: 'KeyR', key: 'ق' }))).toBe('reject');
    expect(commandOf(stroke({ code: 'KeyP', key: 'ح' }))).toBe('add');
    expect(commandOf(stroke({ code: 'KeyD', key: 'ي' }))).toBe('differences');
    expect(commandOf(stroke({ code: 'Slash', key: '؟', shiftKey: true }))).toBe('help');
  });

  it('do to the whole document with Shift what they do to a proposal: accept, leave for later', () => {
    expect(commandOf(stroke({ code: 'KeyA', shiftKey: true }))).toBe('accept-all');
    expect(commandOf(stroke({ code: 'KeyL' }))).toBe('later');
    expect(commandOf(stroke({ code: 'KeyL', shiftKey: true }))).toBe('later-document');
    expect(commandOf(stroke({ code: 'KeyR', shiftKey: true }))).toBeNull();
  });

  it('go on with Enter, which never finishes by itself what is not decided', () => {
    expect(commandOf(stroke({ code: 'Enter', key: 'Enter' }))).toBe('go-on');
    expect(commandOf(stroke({ code: 'NumpadEnter', key: 'Enter' }))).toBe('go-on');
    expect(commandOf(stroke({ code: 'Enter', key: 'Enter', shiftKey: true }))).toBeNull();
  });

  it('leave to the browser what is the browser’s', () => {
    expect(commandOf(stroke({ code: 'KeyA', ctrlKey: true }))).toBeNull();
    expect(commandOf(stroke({ code: 'KeyR', metaKey: true }))).toBeNull();
    expect(commandOf(stroke({ code: 'KeyQ' }))).toBeNull();
  });
});
