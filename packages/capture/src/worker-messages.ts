import type { CaptureInput, CaptureLimits, Captured, CaptureRefusal } from './captured.ts';

/** What the worker is sent. */
export interface WorkerTask {
  readonly input: CaptureInput;
  readonly limits: CaptureLimits;
}

/** What the worker answers: the outcome, or a fault in the program itself. */
export type WorkerAnswer = { readonly outcome: Captured | CaptureRefusal } | { readonly fault: string };
