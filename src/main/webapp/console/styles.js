import { css } from "lit";

/** What every element shares: boxes, focus, buttons, fields. */
export const base = css`
  *, *::before, *::after { box-sizing: border-box; }
  :host([hidden]) { display: none; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: var(--radius); }
  h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  a { color: var(--accent-ink); text-decoration: none; }
  a:hover { text-decoration: underline; text-underline-offset: 2px; }
  svg.icon { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5;
    stroke-linecap: round; stroke-linejoin: round; }
  .unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
    clip-path: inset(50%); white-space: nowrap; }
  .quiet { color: var(--ink-3); }
  .mono { font-family: var(--mono); font-size: var(--text-s); }
  .number { font-variant-numeric: tabular-nums; }
  .row { display: flex; align-items: center; gap: var(--space-2); }
  .wrap { flex-wrap: wrap; }
  .grow { flex: 1; min-width: 0; }
`;

export const buttons = css`
  button { font: inherit; color: inherit; }
  .button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-height: 32px;
    padding: 0 var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius);
    background: var(--raised); color: var(--ink); font-weight: 500; cursor: pointer; white-space: nowrap;
    transition: background var(--quick), border-color var(--quick); }
  .button:hover:not(:disabled) { background: var(--hover); text-decoration: none; }
  .button:disabled { color: var(--ink-3); background: var(--sunken); border-color: var(--line); cursor: not-allowed; }
  .button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  .button.primary:hover:not(:disabled) { background: var(--accent-strong); border-color: var(--accent-strong); }
  .button.primary:disabled { background: var(--sunken); border-color: var(--line); color: var(--ink-3); }
  .button.plain { border-color: transparent; background: transparent; }
  .button.plain:hover:not(:disabled) { background: var(--sunken); }
  .button.square { width: 32px; padding: 0; }
  .button.danger { color: var(--bad); }
  .button.danger.primary { background: var(--danger); border-color: var(--danger); color: var(--on-danger); }
  .button.danger.primary:hover:not(:disabled) { background: var(--danger-strong); border-color: var(--danger-strong); }
  a.button:hover { color: inherit; }
  a.button.primary:hover { color: var(--on-accent); }
  .link { padding: 0; border: 0; background: none; color: var(--accent-ink); cursor: pointer; }
  .link:hover { text-decoration: underline; text-underline-offset: 2px; }
`;

export const fields = css`
  .field { display: block; }
  .field > label { display: block; margin-bottom: var(--space-1); font-weight: 500; }
  .field .hint { margin-top: var(--space-1); color: var(--ink-3); font-size: var(--text-s); }
  .field .fault { display: flex; gap: 6px; margin-top: var(--space-1); color: var(--bad); font-size: var(--text-s); }
  input, textarea, select { width: 100%; min-height: 32px; padding: 5px 10px; font: inherit; color: var(--ink);
    background: var(--raised); border: 1px solid var(--line-strong); border-radius: var(--radius); }
  textarea { resize: vertical; min-height: 88px; line-height: 1.45; }
  input::placeholder, textarea::placeholder { color: var(--ink-3); opacity: 1; }
  input:focus-visible, textarea:focus-visible, select:focus-visible { outline-offset: -1px; border-color: var(--accent); }
  [aria-invalid="true"] { border-color: var(--bad); }
  input:disabled, textarea:disabled, select:disabled { background: var(--sunken); color: var(--ink-2); opacity: 1; }
  select { appearance: none; padding-inline-end: 30px; background: var(--raised) var(--chevron) no-repeat right 9px center; cursor: pointer; }
  .check { display: flex; gap: var(--space-2); }
  .check input { flex: none; width: 16px; height: 16px; min-height: 0; margin: 3px 0 0; padding: 0; accent-color: var(--accent); cursor: pointer; }
  .check label { font-weight: 500; cursor: pointer; }
  .check .hint { color: var(--ink-3); font-size: var(--text-s); }
  .fields { display: grid; gap: var(--space-4); }
  .fields.two { grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); align-items: start; }
  .fields.two > .whole { grid-column: 1 / -1; }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); gap: var(--space-4); align-items: start; }
`;

/** The floating box of menus, chips and palettes. */
export const floating = css`
  .floating { position: absolute; z-index: 30; min-width: 200px; padding: var(--space-1); border: 1px solid var(--line);
    border-radius: var(--radius-l); background: var(--raised); box-shadow: var(--shadow); }
  .option { display: flex; align-items: center; gap: var(--space-2); width: 100%; min-height: 32px;
    padding: var(--space-1) var(--space-2); border: 0; border-radius: var(--radius); background: none; color: var(--ink);
    text-align: start; cursor: pointer; }
  .option:hover, .option:focus-visible, .option[data-active] { background: var(--sunken); outline-offset: -2px; }
  .option svg.icon { color: var(--ink-3); }
`;
