import { css } from "lit";

/** A row of steps from one span of time to the next. */
export const steps = css`
  :host { display: inline-flex; }
  button { display: inline-flex; align-items: center; gap: 5px; height: 28px; padding: 0 7px; border: 1px solid var(--line-strong); border-inline-start: 0;
    background: none; color: var(--ink-2); font-weight: 500; white-space: nowrap; cursor: pointer; }
  button:hover { background: var(--sunken); }
  button:first-child { border-inline-start: 1px solid var(--line-strong); border-radius: 14px 0 0 14px; }
  button:last-child { border-radius: 0 14px 14px 0; }
  button:only-child { padding-inline: 8px 10px; border-style: dashed; border-radius: 14px; }
  svg.icon { width: 13px; height: 13px; }
  .back svg.icon { transform: rotate(180deg); }
  .now { color: var(--accent-ink); }
`;
