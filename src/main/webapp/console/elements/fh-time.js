import { LitElement, html } from "lit";
import { ago, exactly } from "../format.js";
import { base } from "../styles.js";

const TICK_MS = 20_000;
const shown = new Set();
setInterval(() => shown.forEach((element) => element.requestUpdate()), TICK_MS);

/** How long ago, exact in the tooltip and for screen readers in the tenant's zone. */
class Time extends LitElement {
  static properties = { at: {} };
  static styles = base;

  connectedCallback() {
    super.connectedCallback();
    shown.add(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    shown.delete(this);
  }

  render() {
    return this.at ? html`<time class="number" datetime=${this.at} title=${exactly(this.at)}>${ago(this.at)}</time>` : "–";
  }
}

customElements.define("fh-time", Time);
