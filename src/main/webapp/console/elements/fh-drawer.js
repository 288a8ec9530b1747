import { LitElement, css, html } from "lit";
import { icon } from "../icons.js";
import { base, buttons } from "../styles.js";

/**
 * What a row opens, at the right; a whole page on a narrow screen. A native modal dialog: focus stays inside,
 * the rest is inert, Esc closes. Says «close»; whoever opened it takes the focus back.
 */
class Drawer extends LitElement {
  static properties = { heading: {}, wide: { type: Boolean } };
  static styles = [base, buttons, css`
    dialog { position: fixed; inset: 0 0 0 auto; width: min(560px, 100vw); height: 100dvh; max-width: none; max-height: none;
      margin: 0; padding: 0; border: 0; border-inline-start: 1px solid var(--line); background: var(--surface); color: var(--ink);
      box-shadow: var(--shadow); overflow: hidden; }
    :host([wide]) dialog { width: min(760px, 100vw); }
    dialog[open] { display: flex; flex-direction: column; animation: enter 140ms ease-out; }
    dialog::backdrop { background: var(--scrim); }
    dialog:focus-visible { outline: none; }
    header { display: flex; align-items: flex-start; gap: var(--space-3); padding: var(--space-4) var(--space-5) var(--space-3); }
    h2 { font-size: var(--text-l); font-weight: 600; line-height: 1.35; overflow-wrap: anywhere; }
    .body { flex: 1; overflow: auto; overscroll-behavior: contain; padding: 0 var(--space-5) var(--space-5); }
    footer { padding: 0; }
    ::slotted([slot="foot"]) { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2);
      padding: var(--space-3) var(--space-5); border-top: 1px solid var(--line); }
    @keyframes enter { from { transform: translateX(24px); } }
    @media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
    @media (max-width: 620px) {
      dialog { border: 0; }
      header { padding: var(--space-3) var(--space-4); }
      .body { padding: 0 var(--space-4) var(--space-4); }
      ::slotted([slot="foot"]) { padding: var(--space-3) var(--space-4); }
    }
  `];

  firstUpdated() {
    this.#dialog.showModal();
  }

  get #dialog() {
    return this.renderRoot.querySelector("dialog");
  }

  /** As Esc does; what was open goes with it. */
  leave() {
    this.#dialog.close();
  }

  /** Composed: the page that holds the drawer's owner leaves the address. */
  #closed() {
    this.dispatchEvent(new Event("close", { bubbles: true, composed: true }));
  }

  #outside(event) {
    if (event.target === this.#dialog) this.leave();
  }

  render() {
    return html`<dialog aria-labelledby="heading" @close=${this.#closed} @click=${this.#outside}>
      <header><div class="grow"><h2 id="heading">${this.heading}</h2><slot name="under"></slot></div>
        <button class="button plain square" aria-label="Close" title="Close (Esc)" @click=${() => this.leave()}>${icon("cross")}</button></header>
      <div class="body" tabindex="-1"><slot></slot></div>
      <footer><slot name="foot"></slot></footer></dialog>`;
  }
}

customElements.define("fh-drawer", Drawer);
