import type { Answer, Json } from './hub.ts';

/** One page of a list with its Link header. `shown` is the page whose items are given, where a fault gives another one's. */
export function pageOf(list: NonNullable<Answer['list']>, address: URL, shown?: number) {
  const page = Number(address.searchParams.get('page') ?? 1);
  const size = Number(address.searchParams.get('per_page') ?? list.size ?? 30);
  const last = Math.max(1, Math.ceil(list.items.length / size));
  const start = ((shown ?? page) - 1) * size;
  const items = list.items.slice(start, start + size);
  const link = (to: number, rel: string) => {
    const url = new URL(address);
    url.searchParams.set('page', String(to));
    return `<${url}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const total: Json = list.more ?? { total_count: list.items.length };
  return {
    body: list.wrap ? { ...total, [list.wrap]: items } : items,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
