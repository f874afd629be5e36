import { usualLimits, type CaptureInput, type CaptureLimits, type Captured, type CaptureRefusal } from './captured.ts';
import { safeName } from './safe-name.ts';
import { openReadingPlace, type ReadingPlace } from './reading-place.ts';

export interface CapturePool {
  /** Captures one document; waits for its turn while the workers are busy. Never throws for bad input. */
  capture(input: CaptureInput): Promise<Captured | CaptureRefusal>;
  /** Ends the workers; documents still waiting are rejected. */
  close(): Promise<void>;
}

export interface CapturePoolOptions {
  /** How many documents are read at the same time; one by default. */
  readonly size?: number;
  readonly limits?: Partial<CaptureLimits>;
}

interface Waiting {
  readonly input: CaptureInput;
  readonly settle: (outcome: Promise<Captured | CaptureRefusal>) => void;
}

/** Opens a pool of reused workers. Each starts with its first document, anew after it had to be stopped, and ends when idle. */
export function openCapturePool(options: CapturePoolOptions = {}): CapturePool {
  const limits = { ...usualLimits, ...options.limits };
  const places = Array.from({ length: options.size ?? 1 }, () => openReadingPlace(limits));
  const waiting: Waiting[] = [];
  let closed = false;

  const serve = (place: ReadingPlace): void => {
    const next = place.busy ? undefined : waiting.shift();
    if (next === undefined) return;
    const outcome = place.read(next.input);
    next.settle(outcome);
    const goOn = () => serve(place);
    outcome.then(goOn, goOn);
  };

  return {
    capture(input) {
      if (closed) return Promise.reject(new Error('the capture pool is closed'));
      const tooLarge = refuseBySize(input, limits);
      if (tooLarge !== null) return Promise.resolve(tooLarge);
      return new Promise((resolve) => {
        waiting.push({ input, settle: resolve });
        const idle = places.find((place) => !place.busy);
        if (idle !== undefined) serve(idle);
      });
    },
    async close() {
      closed = true;
      for (const { settle } of waiting.splice(0)) settle(Promise.reject(new Error('the capture pool is closed')));
      await Promise.all(places.map((place) => place.close()));
    },
  };
}

/** Too large a file is not even sent to the worker. */
function refuseBySize({ bytes, fileName }: CaptureInput, limits: CaptureLimits): CaptureRefusal | null {
  if (bytes.length <= limits.bytes) return null;
  return { refused: 'too-large', detail: { bytes: bytes.length, limit: limits.bytes }, safeName: safeName(fileName) };
}
