import { findChromium, findFirefox, findWebKit } from '../../scripts/find-browser.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/**
 * The engines that an environment variable asks for, Chromium where it is not set. One that is not on this machine is
 * left out with a line that says so, unless that leaves none.
 *
 * @param {string} variable for instance ENGINES=chromium,firefox
 * @returns {Engine[]}
 */
export function askedEngines(variable) {
  const asked = (process.env[variable] || 'chromium').split(',').map((name) => name.trim());
  const engines = asked.filter(isEngine);
  if (engines.length < asked.length) throw new Error(`${variable}=${asked}: choose from ${Object.keys(finders)}`);

  const [here, missing] = [true, false].map((is) => engines.filter((engine) => is === (finders[engine]() !== null)));
  if (!here?.length) throw new Error(`${variable}=${asked}: not on this machine; node scripts/install-browser.mjs`);
  for (const engine of missing ?? []) console.log(`${engine} is not on this machine: left out.`);
  return here;
}

/**
 * @param {string} name
 * @returns {name is Engine}
 */
function isEngine(name) {
  return name in finders;
}
