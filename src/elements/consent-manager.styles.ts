import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    --_font-size: var(--consent-font-size, medium);
    --_background: var(--consent-background, light-dark(#fff, #1c1c1e));
    --_text: var(--consent-text, light-dark(#1a1a1a, #f2f2f0));
    --_accent: var(--consent-accent, var(--_text));
    --_on-accent: var(--consent-on-accent, var(--_background));
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
    color-scheme: inherit;
    visibility: inherit;
    font: 400 var(--_font-size) / 1.45 system-ui;
    font-family: var(--consent-font, inherit);
    position: fixed;
    box-sizing: border-box;
    z-index: var(--consent-z-index, 2147480000);
    inset-inline: 0;
    max-block-size: 100dvh;
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_background);
    color: var(--_text);
    -webkit-text-size-adjust: 100%;
    animation: come 160ms ease-out;
  }
  .bottom {
    inset-block-end: 0;
    border-block-start: var(--_border);
    padding-block-end: env(safe-area-inset-bottom);
  }
  .top {
    inset-block-start: 0;
    border-block-end: var(--_border);
    padding-block-start: env(safe-area-inset-top);
  }
  .quiet {
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    white-space: nowrap;
    animation: none;
  }
  .content {
    display: flex;
    flex-direction: column;
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
  .words > * {
    grid-area: 1 / 1;
  }
  .hidden {
    visibility: hidden;
  }
  /* Equals are of one size, whatever their words: columns of one width, or one above the other. */
  .actions {
    display: grid;
    grid: auto / auto-flow 1fr;
    gap: 8px;
  }
  @media (max-width: 22em) {
    .actions {
      grid: none;
    }
  }
  button,
  a {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  .filled,
  .outline {
    min-block-size: 44px;
    box-sizing: border-box;
    padding: 8px;
    overflow-wrap: anywhere;
    border: 1px solid;
    border-color: color-mix(in srgb, var(--_text) 45%, transparent);
    border-radius: var(--_radius);
    background: none;
    text-align: center;
    text-decoration: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
  }
  .filled {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .inline {
    /* A target of 24 px and more that leaves the line as high as its neighbours. */
    margin-block: -4px;
    border: 0;
    padding: 4px 0;
    background: none;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    text-align: start;
  }
  slot + .inline,
  span + .inline {
    margin-inline-start: 0.4em;
  }
  @media (hover: hover) {
    .outline:hover {
      background: color-mix(in srgb, var(--_text) 7%, transparent);
    }
    .filled:hover {
      background: color-mix(in srgb, var(--_accent) 86%, var(--_on-accent));
    }
    .inline:hover {
      text-decoration-thickness: 2px;
    }
  }
  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .filled:focus-visible,
  .outline:focus-visible {
    border-radius: var(--_radius);
  }
  .close {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-end: 6px;
    inline-size: 32px;
    block-size: 32px;
    border: 0;
    border-radius: 50%;
    padding: 0;
    background: none;
  }
  .close::before,
  .close::after {
    content: '';
    position: absolute;
    inset-block-start: 15px;
    inset-inline-start: 9px;
    inline-size: 14px;
    border-block-start: 1.5px solid;
    rotate: 45deg;
  }
  .close::after {
    rotate: -45deg;
  }
  .bottom-start,
  .bottom-end,
  .center {
    inset: auto;
    inline-size: min(26em, 100% - 2 * var(--_gap));
    max-block-size: calc(100dvh - 2 * var(--_gap));
    border: var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    box-shadow: var(--consent-shadow, 0 12px 40px rgb(0 0 0 / 0.16));
  }
  .bottom-start,
  .bottom-end {
    inset-block-end: max(var(--_gap), env(safe-area-inset-bottom));
    inset-inline-end: var(--_gap);
  }
  .bottom-start {
    inset-inline: var(--_gap) auto;
  }
  .center {
    inset: 0;
    margin: auto;
    block-size: fit-content;
  }
  @media (min-width: 48em) {
    :host {
      --_gap: var(--consent-gap, 24px);
    }
    .bottom .content,
    .top .content {
      flex-direction: row;
      align-items: center;
      justify-content: space-between;
      gap: 16px 32px;
      padding-block: 12px;
      font-size: 1em;
    }
    :is(.bottom, .top) :is(.filled, .outline) {
      padding-inline: 20px;
    }
  }
  @keyframes come {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;
