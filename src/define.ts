import { getEngine, hasDropIn } from './browser/engine.js';
import { createReaderCommands } from './browser/reader-commands.js';
import { defineElements } from './elements/define-elements.js';

if (typeof document !== 'undefined') {
  if (!hasDropIn()) {
    const engine = getEngine();
    engine.commands ??= createReaderCommands(engine);
  }
  defineElements();
}
