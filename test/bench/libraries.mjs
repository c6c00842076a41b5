import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { grrr } from './peers/grrr.mjs';
import { createJaccepte } from './peers/jaccepte.mjs';
import { klaro } from './peers/klaro.mjs';
import { none, noneAgain } from './peers/none.mjs';
import { orejime } from './peers/orejime.mjs';
import { osano } from './peers/osano.mjs';
import { tarteaucitron } from './peers/tarteaucitron.mjs';
import { vanillaCookieconsent } from './peers/vanilla-cookieconsent.mjs';

/**
 * Everything that is compared, in the order of the tables.
 * @param {string} cdn folder of our build; ours is left out, with a warning, where there is none
 * @returns {import('./peers/library.mjs').Library[]}
 */
export function listLibraries(cdn) {
  const built = existsSync(join(cdn, 'jaccepte.js'));
  if (!built) console.warn(`No jaccepte.js in ${cdn}: jaccepte is left out. Run the build first.`);
  const peers = [vanillaCookieconsent, klaro, tarteaucitron, orejime, osano, grrr];
  return [none, noneAgain, ...(built ? createJaccepte(cdn) : []), ...peers];
}
