import { randomUUID } from 'node:crypto';

/** An id that begins with the time (a UUID of version 7): rows made together then lie together in tables and indexes. */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice('00000000-0000-4'.length)}`;
}
