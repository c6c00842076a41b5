import { getEngine } from './browser/engine.js';
import { createReaderCommands } from './browser/reader-commands.js';
import { defineElements } from './elements/define-elements.js';

if (typeof document !== 'undefined') {
  getEngine().equip(createReaderCommands);
  defineElements();
}
