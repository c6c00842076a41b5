import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
    display: block;
    --_background: var(--consent-background, light-dark(#fff, #1c1c1e));
    --_text: var(--consent-text, light-dark(#1a1a1a, #f2f2f0));
    --_radius: var(--consent-radius, 10px);
  }
  :host([hidden]) {
    display: none;
  }
  /* There, for its size, but neither seen nor reached. */
  :host([held]) ::slotted(:not([slot])) {
    visibility: hidden;
  }
  .held {
    all: initial;
    box-sizing: border-box;
    display: grid;
    place-content: safe center;
    justify-items: center;
    gap: 6px;
    padding: 8px 12px;
    overflow: auto;
    container: held / size;
    color-scheme: inherit;
    color: var(--_text);
    background: color-mix(in srgb, var(--_text) 4%, var(--_background));
    border: var(--consent-border, 1px solid color-mix(in srgb, var(--_text) 14%, transparent));
    font: var(--consent-font-size, medium) / 1.4 system-ui;
    font-family: var(--consent-font, inherit);
    text-align: center;
  }
  .alone {
    container: none;
    padding: 24px;
  }
  .held ::slotted([slot='poster']) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    opacity: 0.2;
  }
  .held > * {
    position: relative;
  }
  .name {
    font-weight: 600;
  }
  .reason {
    max-inline-size: 44ch;
    font-size: 0.875em;
    text-wrap: balance;
  }
  button {
    font: inherit;
    font-size: 0.9375em;
    color: inherit;
    cursor: pointer;
  }
  .allow {
    min-block-size: 44px;
    padding: 8px 20px;
    background: var(--_background);
    border: 1px solid color-mix(in srgb, var(--_text) 45%, transparent);
    border-radius: var(--_radius);
  }
  .allow:hover {
    border-color: currentcolor;
  }
  .choices {
    min-block-size: 24px;
    padding: 4px;
    background: none;
    border: 0;
    text-decoration: underline 1px;
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  /* A small one keeps the name and the button. */
  @container held (height < 168px) or (width < 240px) {
    .reason,
    .choices {
      display: none;
    }
  }
  @container held (height < 72px) {
    .name {
      display: none;
    }
  }
  @media print {
    .allow,
    .choices {
      display: none;
    }
  }
`;
