export { capture } from './capture.ts';
export type { Following, PagesRead } from './scan/read-scan.ts';
export type { ScannedPage } from './scan/scanned-page.ts';
export { openCapturePool, type CapturePool, type CapturePoolOptions } from './capture-pool.ts';
export {
  usualLimits,
  type Captured,
  type CaptureInput,
  type CaptureLimits,
  type CaptureNote,
  type CaptureRefusal,
  type Language,
  type PageImage,
  type PageWanted,
  type RefusalCode,
  type Scanned,
} from './captured.ts';
export type { Feed } from './feed/read-feed.ts';
export { formats, type Format } from './formats.ts';
export type { EnclosedFile, Enclosures, LeftOut } from './enclosures/enclosures.ts';
export type { CapturedPage, UnreadReason, WordPlace } from './pages/captured-page.ts';
export { original, type CleanSpan, type OriginalPlace, type OriginalSpan, type PlaceMap, type Run } from './places/place-map.ts';
export { PoolClosed } from './pool-closed.ts';
export { safeName } from './safe-name.ts';
