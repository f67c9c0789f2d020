import type { Server, Socket } from 'node:net';

/** Keeps every connection of a server, also those that carry no request yet. Returns how to end the server with all of them. */
export function endable(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  return async () => {
    const closed = new Promise((done) => server.close(done));
    for (const socket of open) socket.destroy();
    await closed;
  };
}
