import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { endable } from './connections.ts';

/** A proxy that leads to one host and nowhere else. */
export interface Proxy {
  readonly address: string;
  /** Hosts that were asked for and refused. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

function join(client: Duplex, port: number, head: Buffer, open: Set<Socket>): void {
  const server = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.write(head);
    server.pipe(client);
    client.pipe(server);
  });
  open.add(server);
  server.on('error', () => client.destroy());
  client.on('error', () => server.destroy());
  client.on('close', () => server.destroy());
  server.on('close', () => open.delete(server));
}

/**
 * Lets a browser reach `host` at its real address, on a port of this machine, and keeps a list of everything else it asks for.
 *
 * @param port where `host` is really served
 */
export async function openProxy(host: string, port: number): Promise<Proxy> {
  const refused: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(new URL(request.url ?? '', 'http://unknown').hostname);
    response.writeHead(403).end();
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    if (request.url === `${host}:443`) return join(client, port, head, open);
    refused.push((request.url ?? '').replace(/:\d+$/, ''));
    client.on('error', () => client.destroy());
    client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const end = endable(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    close: async () => {
      for (const socket of open) socket.destroy();
      await end();
    },
  };
}
