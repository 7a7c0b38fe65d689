/**
 * Loaded before Playground's server, in its main thread and its workers, to make three promises it
 * does not make by itself: it listens on the loopback interface only, it opens no connection to
 * another machine, and it ends with the process that started it, however that one ended.
 */
import { Server, Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

function listenOnLoopback(): void {
  const listen = Server.prototype.listen;
  Server.prototype.listen = function (this: Server, ...args: unknown[]) {
    const [port, ...rest] = args;
    const local = typeof port === 'number' ? [{ port, host: '127.0.0.1' }, ...rest] : args;
    return Reflect.apply(listen, this, local) as Server;
  } as typeof listen;
}

function connectToLoopback(): void {
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    // Node hands over either (options) or a list it has already sorted out: [options, callback].
    const [first] = args;
    const options: unknown = Array.isArray(first) ? first[0] : first;
    const host =
      typeof options === 'object' && options !== null && 'host' in options
        ? options.host
        : undefined;
    if (typeof host === 'string' && !LOOPBACK.has(host)) {
      // As an unreachable host would: the asker's error to handle, not the end of the server.
      return this.destroy(new Error(`The test site was asked for a connection to ${host}.`));
    }
    return Reflect.apply(connect, this, args) as Socket;
  } as typeof connect;
}

/** The parent holds the other end of standard input: the system closes it when the parent is gone. */
function endWithParent(): void {
  process.stdin.resume();
  process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));
  process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'));
}

listenOnLoopback();
connectToLoopback();
if (isMainThread) endWithParent();
