import { LitElement, css, html } from "lit";
import { base } from "../styles.js";

const QUIET_MODULES = 4;

/** A QR code drawn from the dark modules that the server computed; black on white in every theme, or no phone reads it. */
class Qr extends LitElement {
  static properties = { code: { attribute: false }, label: {} };
  static styles = [base, css`
    :host { display: inline-block; }
    svg { display: block; width: 176px; height: 176px; border: 1px solid var(--line); border-radius: var(--radius); background: #ffffff; shape-rendering: crispEdges; }
    path { fill: #000000; }
  `];

  render() {
    const whole = this.code.size + 2 * QUIET_MODULES;
    return html`<svg viewBox="${-QUIET_MODULES} ${-QUIET_MODULES} ${whole} ${whole}" role="img" aria-label=${this.label}><path d=${this.code.path}></path></svg>`;
  }
}

customElements.define("fh-qr", Qr);
