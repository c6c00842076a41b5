import { createLibrary, ownersLoop, renderScripts, words } from './library.mjs';

const bar = `<div id="floor" style="position:fixed;inset:auto 0 0;padding:1em;background:#fff;color:#000">
<p>${words.message}</p><button id="floor-accept">${words.accept}</button></div>`;

/**
 * A page without any library. Where a bar or a button is measured it carries a hand-written one, the floor under all.
 * @param {string} name
 * @param {string} label
 */
const createFloor = (name, label) =>
  createLibrary({
    name,
    label,
    complete: false,
    bar: ['#floor'],
    accept: ['#floor-accept'],
    top: ({ floor, decided }) => (floor && !decided ? bar : ''),
    gated: ({ scripts, decided }) => (decided ? renderScripts(scripts, '') : ''),
    end: ({ scripts, floor, decided }) =>
      floor && !decided
        ? `<script>${ownersLoop}
document.querySelector('#floor-accept').onclick = () => {
  document.cookie = 'consent=yes; path=/; max-age=86400';
  document.querySelector('#floor').remove();
  runAll(${JSON.stringify(scripts)});
};</script>`
        : '',
    note: 'hand-written bar and plain loop where a bar or a click is measured',
  });

export const none = createFloor('none', 'no library');
export const noneAgain = createFloor('none-again', 'no library, again (A/A)');
