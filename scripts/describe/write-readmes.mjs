// Puts the tables of README in both languages: `npm run docs`. A test holds that they are up to date.
import { writeFileSync } from 'node:fs';
import { renderReadmes } from './readme-parts.mjs';

for (const { path, text } of await renderReadmes()) writeFileSync(path, text);
