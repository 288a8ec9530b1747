import { css } from "lit";

export const table = css`
  :host { display: block; container-type: inline-size; }
  table { width: 100%; border-collapse: separate; border-spacing: 0; }
  th { position: sticky; top: 0; z-index: 1; height: 34px; padding: 0 var(--space-3); border-bottom: 1px solid var(--line);
    background: var(--surface); color: var(--ink-3); font-size: var(--text-s); font-weight: 500; text-align: start; white-space: nowrap; }
  .sort { display: inline-flex; align-items: center; gap: 2px; height: 24px; margin-inline: -4px; padding: 0 4px; border: 0; border-radius: var(--radius); background: none;
    color: inherit; font: inherit; cursor: pointer; }
  .end .sort { flex-direction: row-reverse; }
  .sort:hover { background: var(--sunken); color: var(--ink); }
  .sort svg.icon { width: 12px; height: 12px; visibility: hidden; }
  .sort:hover svg.icon, .sort:focus-visible svg.icon { visibility: visible; }
  .sort.ascending, .sort.descending { color: var(--ink); }
  .sort.ascending svg.icon, .sort.descending svg.icon { visibility: visible; }
  .sort.ascending svg.icon { transform: rotate(180deg); }
  td { height: 40px; padding: 5px var(--space-3); border-bottom: 1px solid var(--line); white-space: nowrap; }
  th:first-child, td:first-child { padding-inline-start: var(--table-inset, var(--space-5)); }
  th:last-child, td:last-child { padding-inline-end: var(--table-inset, var(--space-5)); }
  td.first { width: 30%; max-width: 0; min-width: 160px; overflow: hidden; text-overflow: ellipsis; }
  td.pick { width: 1px; padding-inline-end: 0; cursor: default; }
  .pick input { display: block; width: 16px; height: 16px; margin: 0; accent-color: var(--accent); cursor: pointer; }
  .end { text-align: end; font-variant-numeric: tabular-nums; }
  tr { cursor: pointer; }
  :host([still]) tr { cursor: default; }
  tbody tr:hover td { background: var(--hover); }
  tr.current td { background: var(--accent-soft); }
  a.open { display: block; overflow: hidden; text-overflow: ellipsis; color: var(--ink); font-weight: 500; }
  a.open:hover { text-decoration: none; }
  a.open:focus-visible { outline-offset: -2px; }
  .sub { display: none; font-weight: 400; color: var(--ink-3); font-size: var(--text-s); }
  .dim { color: var(--ink-2); }
  .cut { display: block; max-width: 44ch; overflow: hidden; text-overflow: ellipsis; }
  tr.fresh td { animation: arrive 3.2s ease-out; }
  @keyframes arrive { 0%, 35% { background: var(--accent-soft); } }
  @media (prefers-reduced-motion: reduce) { tr.fresh td { animation: none; background: var(--accent-soft); } }
  @container (max-width: 620px) {
    .wide { display: none; }
    .sub { display: block; overflow: hidden; text-overflow: ellipsis; }
    td { height: 54px; padding-inline: var(--space-2); }
    th { padding-inline: var(--space-2); }
    td.first { width: 100%; min-width: 0; }
    th:first-child, td:first-child { padding-inline-start: var(--table-inset, var(--space-4)); }
    th:last-child, td:last-child { padding-inline-end: var(--table-inset, var(--space-4)); }
  }
`;
