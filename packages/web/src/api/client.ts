import { preferences } from '../preferences/preferences.ts';
import { Problem, problemOf, SERVER_GONE } from './problem.ts';

async function ask<T>(path: string, request: RequestInit): Promise<T> {
  const headers = new Headers(request.headers);
  headers.set('Accept', 'application/json');
  headers.set('Accept-Language', preferences().language);
  let answer: Response;
  try {
    answer = await fetch(`/api${path}`, { ...request, headers });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Problem(SERVER_GONE, 0);
  }
  if (!answer.ok) throw await problemOf(answer);
  // The one place where an answer takes its type: the schemas are the server's, and its tests hold it to them.
  const told: T = await answer.json();
  return told;
}

/** `get<Home>('/home')`; the type is the server's promise. */
export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(path, signal === undefined ? {} : { signal });
}

export function send<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T> {
  if (body === undefined) return ask<T>(path, { method });
  if (body instanceof FormData) return ask<T>(path, { method, body });
  return ask<T>(path, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
}

/** A query string out of what is set; empty and missing values are left out. */
export function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const set = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') set.set(name, String(value));
  }
  const written = set.toString();
  return written === '' ? '' : `?${written}`;
}
