import { LitElement, css, html, nothing } from "lit";
import { desk, desks } from "./desk.js";
import { lookForOutbox, pages } from "./navigation.js";
import { router } from "./router.js";
import { session } from "./session.js";
import { base, buttons } from "./styles.js";
import { Watch } from "./watch.js";
import "./elements/fh-commands.js";
import "./elements/fh-empty.js";
import "./elements/fh-nav.js";
import "./elements/fh-topbar.js";
import "./elements/fh-visit.js";

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

  #shown = null;
  #place = placeOf(desk());

  constructor() {
    super();
    new Watch(this, router, ["change"], () => this.#moved());
    for (const one of desks) {
      new Watch(this, one, ["pages"]);
      new Watch(this, one, ["changed"], () => this.#entered());
    }
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
    // The other plane's, or nobody's: what pages there are is not known yet.
    if (desk().state !== "in") return;
    if (!router.page && pages().length) return router.replace(pages()[0].id);
    this.requestUpdate();
  }

  /** Another tenant has other leads: whatever was open is left, the page stays. */
  #entered() {
    if (desk().state !== "in") return;
    if (this.#place !== placeOf(desk())) {
      this.#place = placeOf(desk());
      router.replace(pages().some(({ id }) => id === router.page) ? router.page : "");
      lookForOutbox();
    }
    this.requestUpdate();
  }

  /** The page's element is made once for each place, when its module has come. */
  #page() {
    const page = pages().find(({ id }) => id === router.page);
    document.title = (page ? page.label + " · " : "") + desk().place + " · Freehold";
    if (!page) return html`<fh-empty icon="search" heading="There is no such page">Choose one at the left; you see those you have a permission for.</fh-empty>`;
    const key = this.#place + " " + page.id;
    if (this.#shown?.key !== key) {
      const shown = (this.#shown = { key, element: nothing });
      page.load().then(() => {
        shown.element = document.createElement("fh-" + (page.tag || page.id));
        this.requestUpdate();
      });
    }
    return this.#shown.element;
  }

  render() {
    if (desk().state !== "in") return nothing;
    return html`<button class="button skip" @click=${() => this.renderRoot.querySelector("main").focus()}>Skip to the page</button>
      <aside class=${this.drawn ? "drawn" : ""} @click=${() => (this.drawn = false)}><fh-nav></fh-nav></aside>
      <button class="scrim" tabindex="-1" aria-label="Close navigation" @click=${() => (this.drawn = false)}></button>
      <header><fh-topbar @navigation=${() => (this.drawn = true)} @commands=${this.#commands}></fh-topbar></header>
      <main tabindex="-1">${session.impersonation && !router.isOperators ? html`<fh-visit></fh-visit>` : nothing}${this.#page()}</main>
      <fh-commands></fh-commands>`;
  }
}

const placeOf = ({ tenant, impersonation }) => (tenant ? tenant.id + (impersonation ? " visited" : "") : "platform");

customElements.define("fh-frame", Frame);
