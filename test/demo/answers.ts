import { readFileSync } from 'node:fs';
import type { Visit } from './pages/layout.ts';
import type { Portal } from './portal.ts';

/** What the portal is asked. */
export interface Asked extends Visit {
  readonly method: string;
  readonly url: URL;
  /** Fields of a form that was sent; empty otherwise. */
  readonly form: URLSearchParams;
  /** A line that is shown once, after something was done. */
  readonly notice: string | null;
  /** `HH:MM` in London. */
  readonly clock: string;
}

/** What the portal answers. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one kind of address; null when it leads nowhere. */
export type Route = (portal: Portal, asked: Asked, parts: readonly string[]) => Answered | null;

/** A page. */
export function page(body: string, status = 200): Answered {
  return { status, type: 'text/html; charset=utf-8', body };
}

/** Data. */
export function json(data: object): Answered {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(data) };
}

/** Another address, with a cookie if need be. */
export function redirect(location: string, cookie?: string): Answered {
  return {
    status: 302,
    type: 'text/plain',
    body: '',
    headers: { location, ...(cookie ? { 'set-cookie': cookie } : {}) },
  };
}

/** A file that lies beside this one. */
export function asset(name: string, type: string): Answered {
  return { status: 200, type, body: readFileSync(new URL(name, import.meta.url), 'utf8') };
}
