import { LitElement, css, html } from "lit";
import { MARK } from "../icons.js";
import { base } from "../styles.js";

/** The card before the console: sign-in, a mailed link, a second factor to enrol. Slot «foot» stands below it. */
class Gate extends LitElement {
  static properties = { heading: {}, place: {} };
  static styles = [base, css`
    :host { display: grid; min-height: 100dvh; place-items: center; padding: var(--space-4); }
    main { width: min(380px, 100%); margin-bottom: 8vh; }
    .brand { display: flex; align-items: center; gap: 10px; margin-bottom: var(--space-5); font-size: var(--text-l); font-weight: 600; }
    .brand img { width: 28px; height: 28px; }
    .place { padding: 1px 8px; border: 1px solid var(--line-strong); border-radius: 10px; color: var(--ink-2); font-size: var(--text-s); font-weight: 500; }
    .card { padding: var(--space-5); border: 1px solid var(--line); border-radius: var(--radius-l); background: var(--surface); }
    h1 { margin-bottom: var(--space-4); font-size: var(--text-xl); font-weight: 600; letter-spacing: -0.01em; }
    footer { margin-top: var(--space-4); color: var(--ink-3); font-size: var(--text-s); text-align: center; }
  `];

  willUpdate() {
    document.title = this.heading + " · Freehold";
  }

  render() {
    return html`<main><div class="brand"><img src=${MARK} alt="">Freehold${
      this.place ? html`<span class="place">${this.place}</span>` : ""}</div>
      <div class="card"><h1>${this.heading}</h1><slot></slot></div><footer><slot name="foot"></slot></footer></main>`;
  }
}

customElements.define("fh-gate", Gate);
