import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    --_background: var(--consent-background, light-dark(#fff, #1c1c1e));
    --_text: var(--consent-text, light-dark(#1a1a1a, #f2f2f0));
    --_accent: var(--consent-accent, var(--_text));
    --_border: var(--consent-border, 1px solid color-mix(in srgb, var(--_text) 14%, transparent));
    --_radius: var(--consent-radius, 10px);
    --_gap: var(--consent-gap, 16px);
  }
  :host([hidden]) {
    display: none;
  }
  /* Nothing of the page's type leaks in but the font; what hides the host hides the bar. */
  .bar {
    all: initial;
    position: fixed;
    inset: auto 0 0;
    z-index: var(--consent-z-index, 2147480000);
    box-sizing: border-box;
    max-block-size: 100%;
    overflow: auto;
    visibility: inherit;
    color-scheme: inherit;
    color: var(--_text);
    background: var(--_background);
    border-block-start: var(--_border);
    padding-block-end: env(safe-area-inset-bottom);
    font: var(--consent-font-size, medium) / 1.45 system-ui;
    font-family: var(--consent-font, inherit);
    animation: come 160ms cubic-bezier(0.05, 0.7, 0.1, 1);
  }
  .top {
    inset: 0 0 auto;
    border-block-start: 0;
    border-block-end: var(--_border);
    padding-block: env(safe-area-inset-top) 0;
  }
  .content {
    display: grid;
    gap: 14px;
    box-sizing: border-box;
    max-inline-size: var(--consent-max-width, 72em);
    margin-inline: auto;
    padding: var(--_gap);
    font-size: 0.9375em;
  }
  .words {
    display: grid;
    align-items: center;
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  /* Equals are of one size, whatever their words: columns of one width, or one above the other. */
  .actions {
    display: grid;
    grid: auto / auto-flow 1fr;
    gap: 8px;
  }
  button,
  a {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 4px 0;
    cursor: pointer;
  }
  .filled,
  .outline {
    display: grid;
    place-content: center;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 8px 4px;
    border: 1px solid color-mix(in srgb, var(--_text) 45%, transparent);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    text-align: center;
    text-decoration: none;
  }
  .filled {
    color: var(--consent-on-accent, var(--_background));
    background: var(--_accent);
    border-color: var(--_accent);
  }
  /* A target of 24 px and more that leaves the line as high as its neighbours. */
  .inline {
    margin-block: -4px;
    text-decoration: underline 1px;
    text-underline-offset: 2px;
  }
  slot + .inline {
    margin-inline-start: 0.4em;
  }
  .bottom-start,
  .bottom-end,
  .center {
    inset: auto;
    inset-block-end: var(--_gap);
    inset-inline-end: var(--_gap);
    inline-size: min(26em, 100% - 2 * var(--_gap));
    max-block-size: calc(100% - 2 * var(--_gap));
    border: var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    box-shadow: var(--consent-shadow, 0 12px 40px rgb(0 0 0 / 0.16));
    padding: 0;
  }
  .bottom-start {
    inset-inline: var(--_gap) auto;
  }
  .center {
    inset: 0;
    margin: auto;
    block-size: fit-content;
  }
  @media (width < 22em) {
    .actions {
      grid: none;
    }
  }
  @media (width >= 48em) {
    :host {
      --_gap: var(--consent-gap, 24px);
    }
    :is(.bottom, .top) .content {
      grid: auto / minmax(0, 68ch) auto;
      align-items: center;
      justify-content: space-between;
      column-gap: 32px;
      padding-block: 12px;
      font-size: 1em;
    }
    /* As wide with a confirmation's buttons as with those of the notice, so that its words break alike. */
    :is(.bottom, .top) .actions {
      min-inline-size: 17em;
    }
    :is(.bottom, .top) :is(.filled, .outline) {
      padding-inline: 20px;
    }
  }
  /*
   * Of opacity alone, the compositor would begin it a frame late; with a property that only the page can animate it begins
   * with the frame it is in. What is painted first at no opacity is never the largest paint of the page.
   */
  @keyframes come {
    from {
      opacity: 0;
      translate: 0 8px;
      --_start: 0;
    }
    1% {
      opacity: 0.6;
    }
  }
  /* Not none, for the same reason. */
  @media (prefers-reduced-motion) {
    .bar {
      animation-duration: 1ms;
    }
  }
  @media (forced-colors) {
    .bar {
      border: 1px solid;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
