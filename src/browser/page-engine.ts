import { ENGINE_KEY } from './engine-key.js';
import type { Engine } from './engine.js';
import { createReaderCommands } from './reader-commands.js';

/**
 * The engine that runs on the page already, equipped with the commands. The drop-in's bar is built with this in place
 * of `engine.ts`: an engine has loaded it, so it need not carry another, and whoever sees it may act.
 */
export const getEngine = (): Engine => {
  const engine = (document as { [ENGINE_KEY]?: Engine })[ENGINE_KEY] as Engine;
  engine.equip(createReaderCommands);
  return engine;
};
