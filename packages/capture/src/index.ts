export { capture } from './capture.ts';
export { openCapturePool, type CapturePool, type CapturePoolOptions } from './capture-pool.ts';
export {
  usualLimits,
  type Captured,
  type CaptureInput,
  type CaptureLimits,
  type CaptureNote,
  type CaptureRefusal,
  type Language,
  type RefusalCode,
} from './captured.ts';
export { formats, type Format } from './formats.ts';
export { original, type CleanSpan, type OriginalPlace, type OriginalSpan, type PlaceMap, type Run } from './places/place-map.ts';
export { safeName } from './safe-name.ts';
