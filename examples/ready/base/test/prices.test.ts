import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { priceOf } from '../src/prices.ts';

describe('prices', () => {
  test('looks a price up once', async () => {
    let asked = 0;
    const lookUp = async () => {
      asked += 1;
      return 1250;
    };
    assert.equal(await priceOf('A-1', lookUp), 1250);
    assert.equal(await priceOf('A-1', lookUp), 1250);
    assert.equal(asked, 1);
  });

  test('keeps a price of zero', async () => {
    await priceOf('A-2', async () => 0);
    assert.equal(await priceOf('A-2', async () => 99), 0);
  });
});
