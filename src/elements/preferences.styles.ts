import { css } from 'lit';

export const styles = css`
  .sheet {
    all: initial;
    position: fixed;
    inset: auto 0 0;
    box-sizing: border-box;
    inline-size: 100%;
    max-block-size: 90dvh;
    overflow: hidden;
    color-scheme: inherit;
    color: var(--_text);
    background: var(--_background);
    border: var(--_border);
    border-radius: calc(var(--_radius) + 4px) calc(var(--_radius) + 4px) 0 0;
    font: var(--consent-font-size, medium) / 1.45 system-ui;
    font-family: var(--consent-font, inherit);
    animation: come 160ms cubic-bezier(0.05, 0.7, 0.1, 1);
  }
  .sheet:not([open]) {
    display: none;
  }
  .sheet[open] {
    display: flex;
  }
  .sheet::backdrop {
    background: rgb(0 0 0 / 0.4);
    animation: come 160ms;
  }
  .pane {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  .head,
  .foot,
  .list {
    padding: 12px var(--_gap);
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding-block: 12px 8px;
  }
  .head .close {
    position: static;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    margin-inline-end: -12px;
  }
  h2 {
    margin: 0;
    font: 600 1.2em / 1.3 system-ui;
    font-family: inherit;
    outline-offset: 4px;
  }
  h2:focus {
    outline: none;
  }
  .list {
    flex: 1;
    min-block-size: 6em;
    overflow: auto;
    overscroll-behavior: contain;
    padding-block-start: 0;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li,
  .service {
    border-block-start: var(--_border);
    padding-block: 4px;
  }
  .services {
    margin-inline-start: 16px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 16px;
    min-block-size: 44px;
    padding-block: 8px;
  }
  label:has(input) {
    cursor: pointer;
  }
  .texts {
    display: grid;
    flex: 1;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: 500;
  }
  .description,
  .always,
  .stores,
  .record,
  .proof {
    color: color-mix(in srgb, var(--_text) 80%, var(--_background));
  }
  .always {
    flex: none;
    max-inline-size: 40%;
    font-size: 0.93em;
  }
  p {
    margin: 0 0 8px;
    overflow-wrap: anywhere;
  }
  .record {
    margin-block-start: 12px;
  }
  summary {
    inline-size: fit-content;
    padding: 4px 0;
    cursor: pointer;
  }
  code {
    font:
      0.93em ui-monospace,
      monospace;
    user-select: all;
  }
  .proof .inline {
    margin: 0;
  }
  /* On and off differ by place, by a mark and by colour. */
  input {
    appearance: none;
    flex: none;
    position: relative;
    box-sizing: border-box;
    inline-size: 44px;
    block-size: 26px;
    margin: 0;
    border: 2px solid color-mix(in srgb, var(--_text) 60%, var(--_background));
    border-radius: 13px;
    cursor: pointer;
  }
  input::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline-start: 3px;
    display: grid;
    place-content: center;
    inline-size: 16px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_text) 60%, var(--_background));
    color: var(--_accent);
    font: 700 12px/1 system-ui;
  }
  input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  input:checked::before {
    content: '✓' / '';
    inset-inline-start: 21px;
    background: var(--consent-on-accent, var(--_background));
  }
  .foot {
    display: grid;
    gap: 8px;
    border-block-start: var(--_border);
    padding-block-end: max(12px, env(safe-area-inset-bottom));
  }
  /* Low windows scroll as one, so that nothing is cut. */
  @media (height < 30em) {
    .pane {
      overflow: auto;
      display: block;
    }
    .list {
      overflow: visible;
    }
  }
  @media (width >= 38em) {
    .sheet {
      inset: 0;
      margin: auto;
      inline-size: min(36em, 100%);
      block-size: fit-content;
      max-block-size: min(90dvh, 44em);
      border-radius: calc(var(--_radius) + 4px);
      box-shadow: var(--consent-shadow, 0 12px 40px rgb(0 0 0 / 0.16));
    }
    .foot {
      grid: auto / auto-flow 1fr;
    }
  }
  @media (prefers-reduced-motion) {
    .sheet,
    .sheet::backdrop {
      animation: none;
    }
  }
  @media (forced-colors) {
    .sheet {
      border: 2px solid;
    }
    input:checked {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
    input::before {
      background: CanvasText;
    }
    input:checked::before {
      color: Highlight;
      background: HighlightText;
    }
  }
`;
