import type {} from 'jaccepte/svelte.js';
import type { SvelteHTMLElements } from 'svelte/elements';

type Manager = SvelteHTMLElements['consent-manager'];

// @ts-expect-error no such mode
export const wrongMode: Manager = { mode: 'optin' };
// @ts-expect-error no such text
export const wrongText: Manager = { messages: { acept: 'Fine by me' } };
// @ts-expect-error the event of a change has no view
export const wrongEvent: Manager = { 'onconsent-change': ({ detail }) => console.log(detail.view) };
