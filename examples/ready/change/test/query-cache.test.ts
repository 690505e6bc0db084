import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { queryCache } from '../src/query-cache.ts';

function counting() {
  let loads = 0;
  return {
    load: async () => {
      loads += 1;
      return { loads };
    },
    count: () => loads,
  };
}

describe('query cache', () => {
  test('loads a key once', async () => {
    const cache = queryCache(10, 1000);
    const { load, count } = counting();
    await cache.get('c-1', load);
    await cache.get('c-1', load);
    assert.equal(count(), 1);
  });

  test('shares a load between two callers', async () => {
    const cache = queryCache(10, 1000);
    const { load, count } = counting();
    await Promise.all([cache.get('c-1', load), cache.get('c-1', load)]);
    assert.equal(count(), 1);
  });

  test('loads again after the time to live', async () => {
    const cache = queryCache(10, 5);
    const { load, count } = counting();
    await cache.get('c-1', load);
    await wait(20);
    await cache.get('c-1', load);
    assert.equal(count(), 2);
  });

  test('forgets a key', async () => {
    const cache = queryCache(10, 1000);
    const { load, count } = counting();
    await cache.get('c-1', load);
    cache.forget('c-1');
    await cache.get('c-1', load);
    assert.equal(count(), 2);
  });

  test('does not remember a failed load', async () => {
    const cache = queryCache<{ loads: number }>(10, 1000);
    const { load, count } = counting();
    await assert.rejects(cache.get('c-1', () => Promise.reject(new Error('connection lost'))));
    await cache.get('c-1', load);
    assert.equal(count(), 1);
  });

  test('keeps no more than its size', async () => {
    const cache = queryCache(1, 1000);
    const { load, count } = counting();
    await cache.get('c-1', load);
    await cache.get('c-2', load);
    await cache.get('c-1', load);
    assert.equal(count(), 3);
  });

  test('is off with size 0', async () => {
    const cache = queryCache(0, 1000);
    const { load, count } = counting();
    await cache.get('c-1', load);
    await cache.get('c-1', load);
    assert.equal(count(), 2);
  });
});
