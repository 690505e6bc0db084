import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';

/** Tells every open dashboard that an order was placed. */
export function feed(server: Server): (orderId: string) => void {
  const sockets = new WebSocketServer({ server, path: '/v1/feed' });
  return (orderId) => {
    for (const socket of sockets.clients) socket.send(JSON.stringify({ placed: orderId }));
  };
}
