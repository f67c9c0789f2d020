import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Answered, Asked } from './answers.ts';
import { endable } from './connections.ts';
import { londonToday } from './days.ts';
import { ORIGIN } from './pages/layout.ts';
import { openPortal, type Portal } from './portal.ts';
import { openProxy } from './proxy.ts';
import { answer } from './routes.ts';
import type { DemoThread } from './thread.ts';

/** A request that reached the portal. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** A portal that runs. */
export interface Demo {
  readonly portal: Portal;
  /** `127.0.0.1:PORT` of a proxy that leads to the portal and to nothing else. */
  readonly proxy: string;
  readonly seen: readonly Seen[];
  /** Hosts that somebody asked the proxy for and was refused. */
  readonly refused: readonly string[];
  /** Answers to give in place of the right ones, by path, with its query or without. */
  readonly faults: Map<string, Answered>;
  close(): Promise<void>;
}

/** What the portal's current release sends with every page. */
function contentPolicy(nonce: string): string {
  return `default-src 'self' https:; script-src 'self' 'strict-dynamic' 'nonce-${nonce}'; object-src 'none'; style-src 'self' https: 'unsafe-inline'; img-src 'self' https: data:`;
}

function cookies(request: IncomingMessage): ReadonlyMap<string, string> {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, decodeURIComponent(value.replaceAll('+', ' '))]));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function now(): string {
  return new Date().toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
}

function asked(portal: Portal, request: IncomingMessage, body: string, today: string, token: string): Asked {
  const path = request.url ?? '/';
  const jar = cookies(request);
  return {
    method: request.method ?? 'GET',
    url: new URL(path, ORIGIN),
    path,
    form: new URLSearchParams(body),
    viewer: portal.people.find(({ slug }) => slug === jar.get('_wdtk_cookie_session')) ?? null,
    notice: jar.get('notice') ?? null,
    today,
    clock: now(),
    nonce: randomBytes(12).toString('base64'),
    token,
  };
}

function send(response: ServerResponse, { nonce, notice }: Asked, { status, type, body, headers }: Answered): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': contentPolicy(nonce),
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'private, no-cache',
    ...(notice ? { 'set-cookie': 'notice=; Path=/; Max-Age=0; Secure' } : {}),
    ...headers,
  });
  response.end(body);
}

/**
 * Starts the portal and a proxy to it, on free ports of this machine.
 *
 * @param more threads besides the usual ones, dated from the day on which they are looked at
 */
export async function startDemo(more: (today: string) => readonly DemoThread[] = () => []): Promise<Demo> {
  const today = londonToday();
  const portal = openPortal(today, more(today));
  const seen: Seen[] = [];
  const faults = new Map<string, Answered>();
  const token = randomBytes(12).toString('hex');
  const { private: key, cert } = await generate([{ name: 'commonName', value: new URL(ORIGIN).hostname }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: new URL(ORIGIN).hostname }] }],
  });
  const server = createServer({ key, cert }, (request, response) => {
    void bodyOf(request).then((body) => {
      const question = asked(portal, request, body, today, token);
      seen.push({ method: question.method, path: question.path, body });
      const fault = faults.get(question.path) ?? faults.get(question.url.pathname);
      send(response, question, fault ?? answer(portal, question));
    });
  });
  const end = endable(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const proxy = await openProxy(new URL(ORIGIN).hostname, (server.address() as AddressInfo).port);
  return {
    portal,
    proxy: proxy.address,
    seen,
    refused: proxy.refused,
    faults,
    close: async () => {
      await proxy.close();
      await end();
    },
  };
}
