import { css } from "lit";

/** A list page: heading, filters, table to the edges, foot. */
export const page = css`
  :host { display: block; min-height: 100%; }
  .head { display: flex; align-items: center; gap: var(--space-3); padding: var(--space-4) var(--space-5) var(--space-3); }
  h1 { font-size: var(--text-xl); font-weight: 600; letter-spacing: -0.015em; }
  .count { color: var(--ink-3); }
  .filters { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); padding: 0 var(--space-5) var(--space-3); }
  .search { position: relative; width: 260px; }
  .search svg.icon { position: absolute; inset: 8px auto auto 9px; color: var(--ink-3); pointer-events: none; }
  .search input { padding-inline: 32px 30px; }
  .search kbd { position: absolute; inset: 7px 8px auto auto; padding: 0 5px; border: 1px solid var(--line); border-radius: 4px; color: var(--ink-3);
    font: 11px/16px var(--font); pointer-events: none; }
  .search input:not(:placeholder-shown) ~ kbd { display: none; }
  .table { border-top: 1px solid var(--line); }
  .batch { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); padding: var(--space-2) var(--space-5); border-top: 1px solid var(--line);
    background: var(--accent-soft); color: var(--accent-ink); }
  fh-tabs.inset + .table { border-top: 0; }
  fh-tabs.inset + .filters { padding-top: var(--space-3); }
  fh-tabs.inset { --tabs-line: transparent; margin: 0; padding: 0 var(--space-5); border-bottom: 1px solid var(--line); }
  .sheet { border-top: 1px solid var(--line); }
  .foot { display: flex; align-items: center; justify-content: center; gap: var(--space-3); padding: var(--space-4); color: var(--ink-3); }
  .notice { display: flex; align-items: center; flex-wrap: wrap; gap: var(--space-2); padding: var(--space-2) var(--space-5); border-top: 1px solid var(--line);
    background: var(--warn-soft); color: var(--warn); }
  .notice.good { background: var(--good-soft); color: var(--good); }
  .notice.bad { background: var(--bad-soft); color: var(--bad); }
  @media (max-width: 620px) {
    .head { flex-wrap: wrap; gap: var(--space-2); padding: var(--space-3) var(--space-4) var(--space-2); }
    .filters { padding: 0 var(--space-4) var(--space-3); }
    .batch { padding: var(--space-2) var(--space-4); }
    fh-tabs.inset { padding: 0 var(--space-4); }
    .search { width: 100%; }
    .search kbd { display: none; }
  }
`;

/** Cards of figures and what stands below them. */
export const widgets = css`
  .widgets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr)); gap: var(--space-4); padding: var(--space-4) var(--space-5); }
  h2 { padding: var(--space-4) var(--space-5) var(--space-2); font-size: var(--text-m); font-weight: 600; }
  @media (max-width: 620px) { .widgets { grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: var(--space-2); padding: var(--space-3) var(--space-4); } h2 { padding-inline: var(--space-4); } }
`;

/** Inside a drawer. */
export const drawer = css`
  section fh-table { --table-inset: 0; }
  .under { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); margin-top: var(--space-2); }
  section + section { margin-top: var(--space-5); }
  h3 { margin-bottom: var(--space-3); font-size: var(--text-m); font-weight: 600; }
  .card { padding: var(--space-3) var(--space-4); border: 1px solid var(--line); border-radius: var(--radius-l); }
  .card + .card { margin-top: var(--space-3); }
  .actions { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); margin-top: var(--space-3); }
  .said { display: flex; gap: var(--space-2); padding: 10px var(--space-3); border-radius: var(--radius); background: var(--warn-soft); color: var(--warn); }
  .said svg.icon { margin-top: 2px; }
  .said.good { background: var(--good-soft); color: var(--good); }
  .said.calm { background: var(--calm-soft); color: var(--ink-2); }
  .said.bad { background: var(--bad-soft); color: var(--bad); }
  pre { margin: 0; padding: var(--space-3); border: 1px solid var(--line); border-radius: var(--radius); background: var(--sunken); color: var(--ink);
    font: var(--text-s)/1.5 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; }
`;
