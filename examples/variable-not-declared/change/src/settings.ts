/** How long an answer stays in the cache, and where the orders are kept. */
export const settings = {
  databaseUrl: process.env.DATABASE_URL,
  cacheTtlMs: Number(process.env.QUERY_CACHE_TTL_MS ?? 30_000),
};
