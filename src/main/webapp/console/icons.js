import { html } from "lit";

/** Where the product's own mark lies: beside this file, wherever that is served. */
export const MARK = new URL("icon.svg", import.meta.url).href;

const PATHS = {
  alert: "M8 2.5l6 10.8H2L8 2.5zM8 6.5v3M8 11.4v.1",
  arrow: "M3 8h10M9.5 4.5L13 8l-3.5 3.5",
  ban: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM3.8 3.8l8.4 8.4",
  building: "M3 14V3h7v11M10 7h3v7M5.5 6h2M5.5 9h2M2 14h12",
  check: "M3.5 8.5l3 3 6-7",
  chevron: "M4.5 6.5L8 10l3.5-3.5",
  clock: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.2l2 1.3",
  copy: "M6 6h7v7H6zM10 6V3H3v7h3",
  cross: "M4 4l8 8M12 4l-8 8",
  dot: "M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  download: "M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13.5h10",
  euro: "M12 4.5A4.5 4.5 0 1 0 12 11.5M2.5 7h6M2.5 9h6",
  exchange: "M3 5.5h10M10.5 3L13 5.5 10.5 8M13 10.5H3M5.5 8L3 10.5 5.5 13",
  exit: "M9.5 3H3v10h6.5M7 8h7M11.5 5.5L14 8l-2.5 2.5",
  file: "M4 2h5l3 3v9H4zM9 2v3h3",
  gauge: "M2.5 11.5a5.5 5.5 0 1 1 11 0M8 11.5l2.6-3.4M5 13.5h6",
  globe: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2 1.8 2.8 3.8 2.8 6S10 12.2 8 14C6 12.2 5.2 10.2 5.2 8S6 3.8 8 2z",
  inbox: "M2.5 9l2-6h7l2 6v4h-11V9zm0 0h3l1 1.5h3l1-1.5h3",
  key: "M10 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM7.5 8.5L2.5 13.5M4.5 11.5l1.8 1.8",
  layers: "M8 2.5L14 6l-6 3.5L2 6l6-3.5zM2.5 9.5L8 12.8l5.5-3.3",
  lock: "M4 7.5h8v6H4zM5.5 7.5V5.5a2.5 2.5 0 0 1 5 0v2",
  mail: "M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  monitor: "M2 3h12v8H2zM6 13.5h4M8 11v2.5",
  moon: "M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z",
  plug: "M5.5 2v3M10.5 2v3M4 5h8v3a4 4 0 0 1-8 0V5zM8 12v2.5",
  plus: "M8 3.5v9M3.5 8h9",
  refresh: "M13 8a5 5 0 1 1-1.5-3.6M13 2.5v2.4h-2.4",
  ring: "M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4L14 14",
  send: "M14 2L7 9M14 2l-4.5 12L7 9 2 6.5 14 2z",
  shield: "M8 2l5 2v4c0 3-2.2 5.2-5 6-2.8-.8-5-3-5-6V4l5-2z",
  sliders: "M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.3v3.4M6 9.3v3.4",
  sun: "M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9",
  undo: "M5.5 3L2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6",
  upload: "M8 10.2V2.7M4.8 5.7L8 2.5l3.2 3.2M3 13.5h10",
  user: "M8 2.5a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM2.8 14c.5-2.7 2.6-4 5.2-4s4.7 1.3 5.2 4",
  users: "M6 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM1.8 13.5c.4-2.3 2-3.5 4.2-3.5s3.8 1.2 4.2 3.5M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12 10.2c1.2.5 1.9 1.6 2.2 3.3",
};

/** A decorative 16 px icon; the word beside it, or the button's label, carries the meaning. */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${PATHS[name]}></path></svg>`;
}
