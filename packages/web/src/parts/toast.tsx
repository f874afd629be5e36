import { useEffect, useSyncExternalStore } from 'react';
import { useSpeech } from '../language/language.tsx';
import { Button } from './button.tsx';

export interface Toast {
  readonly message: string;
  readonly failure?: boolean;
  /** Shown as «undo»; the message goes when it is pressed. */
  readonly undo?: () => void;
  /** Something else to do about it. */
  readonly next?: { readonly label: string; readonly act: () => void };
}

interface Shown extends Toast {
  readonly id: number;
}

const STAYS = 8_000;
let shown: readonly Shown[] = [];
let count = 0;
const listeners = new Set<() => void>();

function show(next: readonly Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says what was just done, in place of what was said before: an undo that is offered is the newest. A failure stays beside it. */
export function notify(toast: Toast): void {
  count += 1;
  show([...shown.filter(({ failure }) => failure === true).slice(-1), { ...toast, id: count }]);
}

function dismiss(id: number): void {
  show(shown.filter((toast) => toast.id !== id));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function ToastLine({ toast }: { readonly toast: Shown }) {
  const { texts } = useSpeech();
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), toast.failure === true ? STAYS * 2 : STAYS);
    return () => clearTimeout(timer);
  }, [toast]);
  const step = toast.undo === undefined ? toast.next : { label: texts.frame.undo, act: toast.undo };
  return (
    <div className={toast.failure === true ? 'toast toast-failure' : 'toast'}>
      <span dir="auto">{toast.message}</span>
      {step !== undefined && (
        <Button
          look="plain"
          className="toast-undo"
          onPress={() => {
            dismiss(toast.id);
            step.act();
          }}
        >
          {step.label}
        </Button>
      )}
      <Button look="plain" aria-label={texts.frame.dismiss} onPress={() => dismiss(toast.id)}>
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  );
}

/** Where messages appear; stands once in the frame. */
export function Toasts() {
  const { texts } = useSpeech();
  const toasts = useSyncExternalStore(subscribe, () => shown);
  return (
    <section className="toasts" aria-label={texts.frame.messages}>
      <output aria-live="polite" className="toast-stack">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} />
        ))}
      </output>
    </section>
  );
}
