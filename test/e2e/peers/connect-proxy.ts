import { request } from 'node:http';
import { connect } from 'node:net';
import { startLoopbackServer } from './loopback.ts';

/** A forward proxy on loopback. It resolves every host to this machine, as a proxy of another network could. */
export interface ConnectProxy {
  /** `http://127.0.0.1:<port>`, for HTTP_PROXY and HTTPS_PROXY. */
  readonly origin: string;
  /** What was asked for, in order: `CONNECT host:port`, `GET http://...`. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** Starts the proxy; with a status it lets nothing through and answers that. */
export async function startConnectProxy(refusal?: number): Promise<ConnectProxy> {
  const requests: string[] = [];
  const { origin, server, stop } = await startLoopbackServer((incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    if (refusal !== undefined) return void response.writeHead(refusal).end();
    const { port, pathname } = new URL(incoming.url ?? '');
    const { headers } = incoming;
    request({ host: '127.0.0.1', port, path: pathname, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  });
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    if (refusal !== undefined) return void socket.end(`HTTP/1.1 ${refusal} Refused\r\n\r\n`);
    const port = Number(incoming.url?.split(':').at(-1));
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  return { origin, requests, stop };
}
