import { LitElement, css, html } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { desk, desks } from "./desk.js";
import { router } from "./router.js";
import { base } from "./styles.js";
import { resumeVisit } from "./visit.js";
import { Watch } from "./watch.js";
import "./elements/fh-ask.js";
import "./elements/fh-problem.js";
import "./elements/fh-toast.js";
import "./frame.js";
import "./pages/sign-in.js";

/** What mailed links and the sign-in page lead to, open to everybody. */
const OPEN = {
  forgot: { of: ["member", "operator"], tag: "fh-forgot", load: () => import("./pages/forgot.js") },
  reset: { of: ["member", "operator"], tag: "fh-reset", load: () => import("./pages/reset.js") },
  invitation: { of: ["member"], tag: "fh-invitation", load: () => import("./pages/invitation.js") },
};

const ENROL = { tag: "fh-enrol", load: () => import("./pages/enrol.js") };

/** Who is there decides what is shown: sign-in, or the frame with its pages. */
class App extends LitElement {
  static styles = [base, css`
    .alone { max-width: 520px; margin: 15vh auto 0; }
  `];

  #shown = null;

  constructor() {
    super();
    for (const one of desks) new Watch(this, one, ["changed"]);
    new Watch(this, router, ["change"], () => this.#moved());
    resumeVisit();
    this.#moved();
  }

  get #open() {
    const open = OPEN[router.page];
    return open?.of.includes(router.plane) ? open : null;
  }

  /** Each plane's session is resumed when somebody first comes to it. */
  #moved() {
    if (!this.#open && desk().state === "starting") desk().start();
    this.requestUpdate();
  }

  /** One element for as long as the page is the same, whatever follows it in the address. */
  #alone(page) {
    const key = router.plane + page.tag;
    if (this.#shown?.key !== key) {
      const shown = (this.#shown = { key, element: null });
      page.load().then(() => {
        shown.element = document.createElement(page.tag);
        this.requestUpdate();
      });
    }
    return this.#shown.element;
  }

  #screen() {
    if (this.#open) return this.#alone(this.#open);
    const { state, problem } = desk();
    if (state === "enrol") return this.#alone(ENROL);
    this.#shown = null;
    if (state === "in") return keyed(router.plane, html`<fh-frame></fh-frame>`);
    if (state === "out") return keyed(router.plane, html`<fh-sign-in></fh-sign-in>`);
    if (state === "unreachable") {
      return html`<main class="alone"><fh-problem .problem=${problem} @retry=${() => desk().start()}></fh-problem></main>`;
    }
    return html`<main aria-busy="true"><span class="unseen">Loading…</span></main>`;
  }

  render() {
    return html`${this.#screen()}<fh-ask></fh-ask><fh-toast></fh-toast>`;
  }
}

customElements.define("fh-app", App);
