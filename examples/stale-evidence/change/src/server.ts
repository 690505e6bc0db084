import { createServer } from 'node:http';
import { match } from 'path-to-regexp';
import { Pool } from 'pg';
import { feed } from './feed.ts';
import { ordersIn } from './orders.ts';

const orders = ordersIn(new Pool({ connectionString: process.env.DATABASE_URL }));
const customerOrders = match<{ customerId: string }>('/v1/customers/:customerId/orders');

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const found = request.method === 'GET' && customerOrders(path);
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  const list = await orders.ofCustomer(found.params.customerId);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(list));
});

feed(server);
server.requestTimeout = 10_000;
server.listen(Number(process.env.PORT ?? 8080));
