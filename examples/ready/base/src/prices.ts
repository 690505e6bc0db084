import { LRUCache } from 'lru-cache';

const cache = new LRUCache<string, number>({ max: 1000, ttl: 60_000 });

/** Price in cents, looked up once a minute at most. */
export async function priceOf(sku: string, lookUp: (sku: string) => Promise<number>): Promise<number> {
  const known = cache.get(sku);
  if (known !== undefined) return known;
  const price = await lookUp(sku);
  cache.set(sku, price);
  return price;
}
