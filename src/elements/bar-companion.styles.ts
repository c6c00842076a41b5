import { css } from 'lit';

export const styles = css`
  .quiet {
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    overflow: hidden;
    animation: none;
  }
  .words > * {
    grid-area: 1 / 1;
  }
  /* Hidden it keeps its height, so that nothing jumps when a confirmation takes its place. */
  .confirmation .message {
    visibility: hidden;
  }
  /* Clear of the cross. */
  .confirmation .message + div {
    padding-inline-end: 24px;
  }
  .inline:hover {
    text-decoration-thickness: 2px;
  }
  span + .inline {
    margin-inline-start: 0.4em;
  }
  .outline:hover {
    border-color: currentcolor;
  }
  .filled:hover {
    opacity: 0.85;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .filled:focus-visible {
    outline-color: var(--_accent);
  }
  .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    font-size: 24px;
    line-height: 1;
  }
`;
