import { css } from "lit";

/** Forms of the pages before the console. */
export const gate = css`
  form, .stack { display: grid; gap: var(--space-4); }
  input, .button { min-height: 36px; }
  .lead { color: var(--ink-2); overflow-wrap: anywhere; }
  .said { display: flex; gap: var(--space-2); padding: 10px var(--space-3); border-radius: var(--radius); background: var(--calm-soft); color: var(--ink-2); }
  .said.bad { background: var(--bad-soft); color: var(--bad); }
  .said.good { background: var(--good-soft); color: var(--good); }
  .said svg.icon { margin-top: 2px; }
  .said + form { margin-top: var(--space-4); }
  .beside { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--space-2); font-size: var(--text-s); }
`;
