import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { waitUntil } from '../e2e/support/wait-until.js';

export interface RunningServer {
  /** Its address on this machine, with a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

interface Program {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder?: string;
}

/**
 * Starts a server on a free port of this machine and waits until it answers. Another program may take the port in between:
 * then it is tried again on another.
 */
export async function startServer(prepare: (port: number) => Program): Promise<RunningServer> {
  for (let tries = 3; ; tries--) {
    const port = await findFreePort();
    const program = prepare(port);
    const child = spawn(program.command, program.arguments, {
      cwd: program.folder,
      env: { ...process.env, PORT: `${port}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    const ended = once(child, 'exit');
    const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
    const stop = async () => {
      if (!hasEnded()) child.kill();
      await ended;
    };
    try {
      await waitUntil(async () => hasEnded() || (await answers(port)), `${program.command} answers`, 30_000);
    } catch (error) {
      await stop();
      throw new Error(`${String(error)}\n${said}`);
    }
    if (!hasEnded()) return { url: `http://127.0.0.1:${port}/`, stop };
    if (tries === 1) throw new Error(`${program.command} ended at once:\n${said}`);
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
  });
}
