// Where this machine keeps the web servers that the examples in demo/servers are tried on.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @type {Record<'nginx' | 'php' | 'varnishd', { package: string }>} by the name of the program */
export const servers = {
  nginx: { package: 'nginx' },
  php: { package: 'php-cli' },
  varnishd: { package: 'varnish' },
};

// Daemons are often kept where only root looks.
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin'];

/**
 * @param {keyof typeof servers} name
 * @returns {string | null} the program's path; `null` where there is none
 */
export function findServer(name) {
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
