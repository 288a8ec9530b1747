import { LitElement, css, html } from "lit";
import { feed } from "../feed.js";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";

const FACES = {
  live: ["dot", "Live", "New leads appear by themselves."],
  connecting: ["clock", "Connecting", "Opening the live feed."],
  waiting: ["clock", "Reconnecting", "The live feed broke off; trying again."],
  lost: ["plug", "Offline", "The live feed is gone. Click to connect again."],
  off: ["plug", "Offline", "The live feed is off."],
};

/** Whether what is on screen renews itself; when it does not, a click tries again. */
class Live extends LitElement {
  static styles = [base, buttons, css`
    .live svg.icon { color: var(--good); fill: currentColor; }
    .lost svg.icon, .waiting svg.icon { color: var(--warn); }
    .button { padding: 0 var(--space-2); color: var(--ink-2); font-weight: 400; }
    @media (max-width: 900px) { .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
  `];

  constructor() {
    super();
    new Watch(this, feed, ["state"]);
  }

  render() {
    const [name, word, meaning] = FACES[feed.state];
    return html`<button class="button plain ${feed.state}" title=${meaning} data-state=${feed.state}
      @click=${() => feed.state === "lost" && feed.retry()}>${icon(name)}<span class="word" role="status">${word}</span></button>`;
  }
}

customElements.define("fh-live", Live);
