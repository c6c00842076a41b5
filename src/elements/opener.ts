import { html } from 'lit';

export { styles } from './opener.styles.js';

/** The floating button that opens the preferences: three sliders, and its name on hover and focus. */
export const renderOpener = (name: string, region: string, place: string): unknown =>
  html`<section aria-label=${region}>
    <button type="button" class=${`opener ${place}`} part="opener" data-consent-action="open">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 7h8m6 0h4M3 12h2m6 0h10M3 17h10m6 0h2" />
        <circle cx="14" cy="7" r="2.5" />
        <circle cx="8" cy="12" r="2.5" />
        <circle cx="16" cy="17" r="2.5" />
      </svg>
      <span class="tip">${name}</span>
    </button>
  </section>`;
