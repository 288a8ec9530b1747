import { LitElement, css, html } from "lit";
import { session } from "./session.js";
import { base } from "./styles.js";
import { Watch } from "./watch.js";
import "./elements/fh-problem.js";
import "./elements/fh-toast.js";
import "./frame.js";
import "./pages/sign-in.js";

/** Who is there decides what is shown: sign-in, or the frame with its pages. */
class App extends LitElement {
  static styles = [base, css`
    .alone { max-width: 520px; margin: 15vh auto 0; }
  `];

  constructor() {
    super();
    new Watch(this, session, ["changed"]);
    session.start();
  }

  #screen() {
    if (session.state === "in") return html`<fh-frame></fh-frame>`;
    if (session.state === "out") return html`<fh-sign-in></fh-sign-in>`;
    if (session.state === "unreachable") {
      return html`<main class="alone"><fh-problem .problem=${session.problem} @retry=${() => session.start()}></fh-problem></main>`;
    }
    return html`<main aria-busy="true"><span class="unseen">Loading…</span></main>`;
  }

  render() {
    return html`${this.#screen()}<fh-toast></fh-toast>`;
  }
}

customElements.define("fh-app", App);
