import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { servers } from '../../scripts/find-server.mjs';
import { findServer } from '../../scripts/find-server.mjs';

/**
 * The path of a server's program, installed where it is missing and we may. Where it can neither be found nor had it is
 * `null`, and a test's name in the report says so.
 */
export function requireServer(name: keyof typeof servers): string | null {
  if (!findServer(name)) {
    const script = fileURLToPath(new URL('../../scripts/install-servers.mjs', import.meta.url));
    spawnSync(process.execPath, [script], { stdio: 'inherit' });
  }
  const program = findServer(name);
  if (!program) {
    test(`NOT TRIED: ${name} is not on this machine`, (context) => {
      context.diagnostic(`${name} is not here and could not be installed: its example in demo/servers was not tried.`);
    });
  }
  return program;
}
