import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ordersIn } from '../src/orders.ts';
import { queryCache } from '../src/query-cache.ts';

function table() {
  const asked: string[] = [];
  const query = async (text: string) => {
    asked.push(text.trim().slice(0, 6));
    return { rows: [] };
  };
  return { pool: { query } as never, asked };
}

const order = { id: 'o-1', customerId: 'c-1', totalCents: 4200, placedAt: '2025-08-11T10:00:00Z' };

describe('orders', () => {
  test('asks the table once for a customer', async () => {
    const { pool, asked } = table();
    const orders = ordersIn(pool, queryCache(10, 1000));
    await orders.ofCustomer('c-1');
    await orders.ofCustomer('c-1');
    assert.deepEqual(asked, ['select']);
  });

  test('asks again after an order was placed', async () => {
    const { pool, asked } = table();
    const orders = ordersIn(pool, queryCache(10, 1000));
    await orders.ofCustomer('c-1');
    await orders.place(order);
    await orders.ofCustomer('c-1');
    assert.deepEqual(asked, ['select', 'insert', 'select']);
  });

  test('keeps customers apart', async () => {
    const { pool, asked } = table();
    const orders = ordersIn(pool, queryCache(10, 1000));
    await orders.ofCustomer('c-1');
    await orders.ofCustomer('c-2');
    assert.deepEqual(asked, ['select', 'select']);
  });
});
