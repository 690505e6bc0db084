import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call } from './calls.ts';

/** The storage host: its addresses carry a signature in the query, and a request with an Authorization header is a breach. */
export interface Blobs {
  readonly url: string;
  /** Puts bytes and answers their signed address. */
  readonly put: (name: string, bytes: Uint8Array, type: string) => string;
}

/** What the storage host tells its owner. */
export interface BlobsOwner {
  readonly called: (call: Call) => void;
  readonly breach: (what: string) => void;
  readonly latency: () => number | undefined;
  /** Kind of fault for the next request, from the faults for operation `blob-storage`. */
  readonly fault: (path: string) => { readonly kind: string; readonly status?: number } | undefined;
}

/** Starts the storage host on loopback. */
export async function startBlobs(owner: BlobsOwner): Promise<Blobs & { readonly close: () => Promise<void> }> {
  const things = new Map<string, { readonly bytes: Uint8Array; readonly type: string }>();
  const server: Server = createServer(async (request, response) => {
    const started = performance.now();
    const path = request.url ?? '/';
    if (request.headers.authorization !== undefined)
      owner.breach(`blob-storage ${path.split('?')[0]}: a token was sent to another host than the API's`);
    const fault = owner.fault(path);
    await new Promise((resolve) => setTimeout(resolve, owner.latency() ?? 0));
    const thing = things.get(path);
    const bad = fault?.kind === 'status' || fault?.kind === 'not-found';
    const status = bad ? (fault?.status ?? (fault?.kind === 'status' ? 500 : 404)) : thing ? 200 : 403;
    const found = thing?.bytes ?? new Uint8Array();
    const garbage = fault?.kind === 'garbage' ? Buffer.from('<html>not what you asked for</html>') : undefined;
    const bytes = status === 200 ? (garbage ?? found) : Buffer.from('<Error><Code>AuthenticationFailed</Code></Error>');
    owner.called({
      operation: 'blob-storage',
      method: request.method ?? 'GET',
      path,
      status,
      bytes: bytes.length,
      started,
      ended: performance.now(),
      ...(fault ? { fault: fault.kind } : {}),
    });
    if (fault?.kind === 'reset') return void request.socket.destroy();
    if (fault?.kind === 'slow') return;
    response.writeHead(status, { 'content-type': thing?.type ?? 'application/xml', 'content-length': bytes.length });
    if (fault?.kind !== 'half-body') return void response.end(bytes);
    response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    put: (name, bytes, type) => {
      const path = `/${encodeURIComponent(name)}?se=2025-08-13T16%3A10%3A00Z&sig=sEcrEt${things.size}%3D`;
      things.set(path, { bytes, type });
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
