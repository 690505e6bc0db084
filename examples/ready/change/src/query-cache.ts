import { LRUCache } from 'lru-cache';

export interface QueryCache<Value extends object> {
  /** The cached value of a key, or the loaded one; two callers at the same time share one load. */
  get(key: string, load: () => Promise<Value>): Promise<Value>;
  /** Forgets a key, also when its load is still under way. */
  forget(key: string): void;
}

/** A cache of `max` answers that live for `ttl` milliseconds; with `max` 0 every call loads. */
export function queryCache<Value extends object>(max: number, ttl: number): QueryCache<Value> {
  if (max === 0) return { get: (_key, load) => load(), forget: () => {} };
  const cache = new LRUCache<string, Promise<Value>>({ max, ttl });
  return {
    get(key, load) {
      const known = cache.get(key);
      if (known) return known;
      const loading = load();
      cache.set(key, loading);
      // A failed load must not be remembered.
      loading.catch(() => cache.peek(key) === loading && cache.delete(key));
      return loading;
    },
    forget: (key) => {
      cache.delete(key);
    },
  };
}
