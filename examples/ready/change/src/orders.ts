import type { Pool } from 'pg';
import { type QueryCache, queryCache } from './query-cache.ts';

export interface Order {
  id: string;
  customerId: string;
  totalCents: number;
  placedAt: string;
}

export interface Orders {
  ofCustomer(customerId: string): Promise<Order[]>;
  place(order: Order): Promise<void>;
}

const OF_CUSTOMER = `
  select id, customer_id as "customerId", total_cents as "totalCents", placed_at as "placedAt"
  from orders where customer_id = $1 order by placed_at desc limit 50`;

export function ordersIn(
  pool: Pick<Pool, 'query'>,
  cache: QueryCache<Order[]> = queryCache(Number(process.env.QUERY_CACHE_SIZE ?? 5000), 30_000),
): Orders {
  return {
    ofCustomer: (customerId) =>
      cache.get(customerId, async () => {
        const { rows } = await pool.query<Order>(OF_CUSTOMER, [customerId]);
        return rows;
      }),
    async place({ id, customerId, totalCents, placedAt }) {
      await pool.query('insert into orders (id, customer_id, total_cents, placed_at) values ($1, $2, $3, $4)', [
        id,
        customerId,
        totalCents,
        placedAt,
      ]);
      cache.forget(customerId);
    },
  };
}
