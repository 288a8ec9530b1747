import { LitElement, html } from "lit";
import { api } from "../api.js";
import { session } from "../session.js";
import { base } from "../styles.js";
import { drawer } from "./page.css.js";
import { PROVIDER_SAID, providerFields } from "./provider-fields.js";
import "../elements/fh-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-once.js";

/** Sets a provider up and shows its key this once. Says «saved». */
class NewProvider extends LitElement {
  static properties = { key: { state: true } };
  static styles = [base, drawer];

  #act = async (body) => {
    this.key = (await api.post("/api/providers", body)).key;
    this.dispatchEvent(new Event("saved"));
  };

  render() {
    return html`<fh-drawer heading=${this.key ? "The provider’s key" : "New provider"}>${this.key
      ? html`<p class="quiet">It is sent as <span class="mono">X-Api-Key</span> with each lead.</p><div class="actions"><fh-once class="grow" label="Provider key" .lines=${[this.key]} file="provider-key.txt"
          @kept=${() => this.renderRoot.querySelector("fh-drawer").leave()}></fh-once></div>`
      : html`<fh-form label="Set the provider up" permission="providers.access" whole .fields=${providerFields(true)} .said=${PROVIDER_SAID} .act=${this.#act}
          .value=${{ entity: session.scope === "BOTH" ? "" : session.scope }}></fh-form>`}</fh-drawer>`;
  }
}

customElements.define("fh-new-provider", NewProvider);
