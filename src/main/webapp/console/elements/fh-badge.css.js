import { css } from "lit";

export const badge = css`
  .badge { display: inline-flex; align-items: center; gap: 5px; height: 22px; padding: 0 8px 0 6px; border-radius: 11px;
    font-size: var(--text-s); font-weight: 500; white-space: nowrap; background: var(--calm-soft); color: var(--calm); }
  .badge svg.icon { width: 13px; height: 13px; stroke-width: 1.8; }
  .badge.good { background: var(--good-soft); color: var(--good); }
  .badge.warn { background: var(--warn-soft); color: var(--warn); }
  .badge.bad { background: var(--bad-soft); color: var(--bad); }
  .badge.info { background: var(--accent-soft); color: var(--accent-ink); }
`;
