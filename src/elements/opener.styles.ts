import { css } from 'lit';

export const styles = css`
  .opener {
    all: initial;
    position: fixed;
    inset-block-end: max(16px, env(safe-area-inset-bottom));
    inset-inline-start: 16px;
    z-index: var(--consent-z-index, 2147480000);
    visibility: inherit;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: 44px;
    block-size: 44px;
    color-scheme: inherit;
    color: var(--_text);
    background: var(--_background);
    border: var(--_border);
    border-radius: 50%;
    box-shadow: var(--consent-shadow, 0 2px 12px rgb(0 0 0 / 0.12));
    font: var(--consent-font-size, medium) / 1.45 system-ui;
    font-family: var(--consent-font, inherit);
    cursor: pointer;
  }
  .end {
    inset-inline: auto 16px;
  }
  svg {
    inline-size: 22px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .tip {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(100% + 8px);
    display: grid;
    place-content: center;
    padding-inline: 12px;
    border: var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-size: 0.875em;
    white-space: nowrap;
    opacity: 0;
    pointer-events: none;
  }
  .end .tip {
    inset-inline: auto calc(100% + 8px);
  }
  .opener:is(:hover, :focus-visible) .tip {
    opacity: 1;
  }
  @media (forced-colors) {
    .opener,
    .tip {
      border: 1px solid;
    }
  }
  @media print {
    .opener {
      display: none;
    }
  }
`;
