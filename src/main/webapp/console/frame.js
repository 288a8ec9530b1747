import { LitElement, css, html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { lookForOutbox, pages } from "./navigation.js";
import { router } from "./router.js";
import { session } from "./session.js";
import { base, buttons } from "./styles.js";
import { Watch } from "./watch.js";
import "./elements/fh-commands.js";
import "./elements/fh-empty.js";
import "./elements/fh-nav.js";
import "./elements/fh-topbar.js";

/** Navigation at the left, top bar, and the page of the present address. */
class Frame extends LitElement {
  static properties = { drawn: { state: true } };
  static styles = [base, buttons, css`
    :host { display: grid; grid-template: 48px 1fr / 216px minmax(0, 1fr); height: 100dvh; }
    aside { grid-row: 1 / 3; border-inline-end: 1px solid var(--line); background: var(--surface); overflow: auto; }
    main { position: relative; min-height: 0; overflow: auto; background: var(--surface); }
    main:focus-visible { outline-offset: -2px; }
    .skip { position: fixed; inset: -60px auto auto 8px; z-index: 50; }
    .skip:focus { top: 8px; }
    .scrim { display: none; }
    @media (max-width: 760px) {
      :host { grid-template-columns: minmax(0, 1fr); }
      aside { position: fixed; inset: 0 auto 0 0; z-index: 40; width: 240px; visibility: hidden; transform: translateX(-100%);
        transition: transform var(--quick), visibility var(--quick); }
      aside.drawn { visibility: visible; transform: none; box-shadow: var(--shadow); }
      .drawn + .scrim { display: block; position: fixed; inset: 0; z-index: 39; border: 0; background: var(--scrim); }
    }
  `];

  #loaded = new Set();
  #tenant = session.tenant.id;

  constructor() {
    super();
    new Watch(this, router, ["change"], () => this.#moved());
    new Watch(this, session, ["pages"]);
    new Watch(this, session, ["changed"], () => this.#entered());
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.#keys);
    lookForOutbox();
    this.#moved();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#keys);
  }

  #keys = (event) => {
    if (event.key === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#commands();
    } else if (event.key === "Escape" && this.drawn) this.drawn = false;
  };

  #commands() {
    this.renderRoot.querySelector("fh-commands").show();
  }

  #moved() {
    this.drawn = false;
    if (!router.page && pages().length) return location.replace(router.address(pages()[0].id, {}));
    this.requestUpdate();
  }

  /** Another tenant has other leads: whatever was open is left, the page stays. */
  #entered() {
    if (session.state !== "in") return;
    if (this.#tenant !== session.tenant.id) {
      this.#tenant = session.tenant.id;
      location.replace(router.address(router.page, {}));
    }
    this.requestUpdate();
  }

  #page() {
    const page = pages().find(({ id }) => id === router.page);
    document.title = (page ? page.label + " · " : "") + session.tenant.name + " · Freehold";
    if (!page) return html`<fh-empty icon="search" heading="There is no such page">Choose one at the left; you see those you have a permission for.</fh-empty>`;
    if (!this.#loaded.has(page.id)) {
      page.load().then(() => this.#loaded.add(page.id) && this.requestUpdate());
      return nothing;
    }
    return { leads: html`<fh-leads></fh-leads>`, deliveries: html`<fh-deliveries></fh-deliveries>`,
      audit: html`<fh-audit></fh-audit>`, outbox: html`<fh-outbox></fh-outbox>` }[page.id];
  }

  render() {
    if (session.state !== "in") return nothing;
    return html`<button class="button skip" @click=${() => this.renderRoot.querySelector("main").focus()}>Skip to the page</button>
      <aside class=${this.drawn ? "drawn" : ""} @click=${() => (this.drawn = false)}><fh-nav></fh-nav></aside>
      <button class="scrim" tabindex="-1" aria-label="Close navigation" @click=${() => (this.drawn = false)}></button>
      <header><fh-topbar @navigation=${() => (this.drawn = true)} @commands=${this.#commands}></fh-topbar></header>
      <main tabindex="-1">${keyed(session.tenant.id, this.#page())}</main>
      <fh-commands></fh-commands>`;
  }
}

customElements.define("fh-frame", Frame);
