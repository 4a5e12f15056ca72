// How is a server asked again and again for next to no processor of ours? A kept connection, a request in one write, and just enough of HTTP to know where its answer ends.
import { once } from 'node:events';
import { connect } from 'node:net';

/** One request after the other over one connection. */
export type Line = { ask(request: string): Promise<number>; close(): void };

/** Opens a connection to a server on this machine; `ask` resolves with an answer's status once its last byte has come. */
export async function openLine(port: number): Promise<Line> {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  await once(socket, 'connect');
  let come = Buffer.alloc(0);
  let asked: { resolve(status: number): void; reject(reason: unknown): void } | undefined;
  const fail = (reason: unknown): void => asked?.reject(reason);
  socket.on('data', (bytes) => {
    come = come.length === 0 ? bytes : Buffer.concat([come, bytes]);
    const answer = answerIn(come);
    if (answer === undefined) return;
    if (answer.end !== come.length) return fail(new Error('more came than was asked for'));
    come = Buffer.alloc(0);
    asked?.resolve(answer.status);
  });
  socket.on('error', fail);
  socket.on('close', () => fail(new Error('the connection was closed')));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        asked = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

const blankLine = '\r\n\r\n';

/** The status of the answer that the bytes hold, and where it ends; undefined where it has not wholly come. */
export function answerIn(bytes: Buffer): { status: number; end: number } | undefined {
  const headEnd = bytes.indexOf(blankLine);
  if (headEnd < 0) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const begin = headEnd + blankLine.length;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
  const end = length === undefined ? chunksEnd(head, bytes, begin) : begin + Number(length);
  return end === undefined || end > bytes.length ? undefined : { status: Number(head.slice(9, 12)), end };
}

/** After the last chunk, which is empty; our servers send no trailers. */
function chunksEnd(head: string, bytes: Buffer, begin: number): number | undefined {
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) throw new Error(`an answer without an end: ${head}`);
  for (let at = begin; ; ) {
    const sizeEnd = bytes.indexOf('\r\n', at);
    if (sizeEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, sizeEnd), 16);
    at = sizeEnd + 2 + size + 2;
    if (size === 0) return at;
  }
}
