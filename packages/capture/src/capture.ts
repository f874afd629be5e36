import { openCapturePool } from './capture-pool.ts';
import type { CaptureInput, CaptureLimits, Captured, CaptureRefusal } from './captured.ts';

/**
 * Turns bytes into clean text, in a worker with limits; never throws for bad input. For more than one document open a
 * pool, which starts its worker once.
 */
export async function capture(input: CaptureInput, limits: Partial<CaptureLimits> = {}): Promise<Captured | CaptureRefusal> {
  const pool = openCapturePool({ limits });
  try {
    return await pool.capture(input);
  } finally {
    await pool.close();
  }
}
