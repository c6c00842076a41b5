// Sees to it that nginx, PHP and Varnish are there for the tests of demo/servers: `node scripts/install-servers.mjs`.
// Installs only where those are plain packages and we may: as root on Debian. Elsewhere it says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findServer, servers } from './find-server.mjs';

/** As root on Debian. */
function canInstallServers() {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

/** The names of those that are not on this machine. */
function listMissingServers() {
  const names = /** @type {(keyof typeof servers)[]} */ (Object.keys(servers));
  return names.filter((name) => findServer(name) === null);
}

/** @param {string[]} packages */
function install(packages) {
  // Tells Debian that what is installed shall not be started: the tests start their own, on ports of their own.
  // https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt
  const policy = '/usr/sbin/policy-rc.d';
  const isOurs = !existsSync(policy);
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const wait = '-o DPkg::Lock::Timeout=300';
  const apt = `apt-get ${wait} update && apt-get ${wait} install -y --no-install-recommends ${packages.join(' ')}`;
  spawnSync(apt, { shell: true, stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (isOurs) rmSync(policy);
}

const missing = listMissingServers();
if (missing.length > 0 && canInstallServers()) install(missing.map((name) => servers[name].package));
for (const name of listMissingServers()) {
  console.error(`${name} is not on this machine: install it (Debian: ${servers[name].package}).`);
  process.exitCode = 1;
}
