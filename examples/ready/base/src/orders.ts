import type { Pool } from 'pg';

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

export function ordersIn(pool: Pool): Orders {
  return {
    async ofCustomer(customerId) {
      const { rows } = await pool.query<Order>(OF_CUSTOMER, [customerId]);
      return rows;
    },
    async place({ id, customerId, totalCents, placedAt }) {
      await pool.query('insert into orders (id, customer_id, total_cents, placed_at) values ($1, $2, $3, $4)', [
        id,
        customerId,
        totalCents,
        placedAt,
      ]);
    },
  };
}
