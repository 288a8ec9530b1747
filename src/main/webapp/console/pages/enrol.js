import { LitElement, html } from "lit";
import { desk } from "../desk.js";
import { router } from "../router.js";
import { base, buttons } from "../styles.js";
import { gate } from "./gate.css.js";
import "../elements/fh-gate.js";
import "./mfa-enrolment.js";

/** Nothing else opens until the second factor that is demanded here is there. */
class Enrol extends LitElement {
  static styles = [base, buttons, gate];

  render() {
    const whose = router.isOperators ? "Freehold" : desk().tenant?.name || "This tenant";
    return html`<fh-gate heading="Set up a second factor" place=${router.isOperators ? "Operators" : ""}><div class="stack">
      <p class="lead">${whose} asks everybody for a second factor. It takes a minute and an authenticator app on your phone.</p>
      <fh-mfa-enrolment @enrolled=${() => desk().again()}></fh-mfa-enrolment></div>
      <p slot="foot">Signed in as ${desk().user?.email}. <button class="link" @click=${() => desk().signOut()}>Sign out</button></p></fh-gate>`;
  }
}

customElements.define("fh-enrol", Enrol);
