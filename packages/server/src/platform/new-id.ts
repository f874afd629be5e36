import { randomUUID } from 'node:crypto';

let moment = 0;
let beginning = '';

/** An id that begins with the time (a UUID of version 7): rows made together then lie together in tables and indexes. */
export function newId(): string {
  const now = Date.now();
  if (now !== moment) {
    const time = now.toString(16).padStart(12, '0');
    beginning = `${time.slice(0, 8)}-${time.slice(8)}-7`;
    moment = now;
  }
  return beginning + randomUUID().slice(beginning.length);
}
