import { html, nothing } from "lit";
import { api } from "../api.js";
import { CLIENT_SAID, clientFields } from "./client-fields.js";
import { ThingDrawer } from "./thing-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-once.js";
import "./client-balance.js";
import "./client-coverage.js";
import "./client-notes.js";
import "./client-pricing.js";
import "./client-summary.js";
import "./activity.js";
import "./read-only.js";

/** One client, whole. */
class ClientDrawer extends ThingDrawer {
  static properties = { secret: { state: true } };

  page = "clients";
  path = "/api/clients";
  name = "client";
  kind = "Client";
  follows = ["client.", "commande."];
  tabs = [
    { id: "", label: "Details" }, { id: "crm", label: "Own fields" }, { id: "notes", label: "Notes" }, { id: "coverage", label: "Coverage" },
    { id: "activity", label: "Activity" }, { id: "summary", label: "Summary" },
    { id: "pricing", label: "Pricing", permission: "billing.view" }, { id: "balance", label: "Balance", permission: "billing.view" },
  ];

  under(client) {
    return html`<fh-badge kind="OPEN" .status=${client.active}></fh-badge><span class="quiet">${client.entity}</span><fh-copy label="client id" .value=${client.id}></fh-copy>`;
  }

  #toggle(client) {
    const label = client.active ? "Pause" : "Resume";
    return html`<fh-act permission="clients.edit" label=${label} thanks="Saved." .run=${() => api.patch(this.at(), { active: !client.active }, this.etag)} @done=${this.saved}></fh-act>`;
  }

  #secret(client) {
    if (client.deliveryMethod === "mail") return nothing;
    const run = async () => (this.secret = (await api.post(this.at() + "/webhook-secret")).secret);
    return this.secret ? html`<fh-once class="grow" label="Webhook secret" .lines=${[this.secret]} file="webhook-secret.txt" @kept=${() => (this.secret = null)}></fh-once>`
      : html`<fh-act permission="clients.edit" label="New webhook secret" icon="key" .run=${run} .question=${{ heading: `Make a new secret for ${client.name}?`,
        text: "The one before signs nothing any more; the client has to take the new one over.", act: "Make it" }}></fh-act>`;
  }

  #details(client) {
    return html`<fh-form permission="clients.edit" entity=${client.entity} thanks="Saved." .fields=${clientFields(false)} .value=${client} .etag=${this.etag} .said=${CLIENT_SAID}
        .act=${(body, etag) => api.patch(this.at(), body, etag)} @saved=${this.saved}></fh-form>
      <div class="actions">${this.#toggle(client)}${this.#secret(client)}
        <fh-act permission="clients.delete" label="Delete…" icon="cross" danger thanks="Deleted." .run=${() => api.remove(this.at(), { etag: this.etag })} @done=${this.gone}
          .question=${{ heading: `Delete ${client.name}?`, text: "It gets no more leads. What it bought stays.", act: "Delete", danger: true, type: client.name }}></fh-act></div>`;
  }

  #crm(client) {
    const fields = [{ name: "crm", label: "Own fields", kind: "pairs", rows: 8, hint: "One a line, such as «Account manager: Anne». At most 20." }];
    return html`<fh-form permission="clients.edit" entity=${client.entity} whole thanks="Saved." .fields=${fields} .value=${client} .etag=${this.etag}
      .act=${(body, etag) => api.patch(this.at() + "/crm", body, etag)} @saved=${this.saved}></fh-form>`;
  }

  body(client, tab) {
    if (tab === "crm") return this.#crm(client);
    if (tab === "notes") return html`<fh-client-notes .client=${client}></fh-client-notes>`;
    if (tab === "coverage") return html`<fh-client-coverage .clientId=${client.id}></fh-client-coverage>`;
    if (tab === "activity") return html`<fh-activity .path=${this.at() + "/activity"}></fh-activity>`;
    if (tab === "summary") return html`<fh-client-summary .clientId=${client.id}></fh-client-summary>`;
    if (tab === "pricing") return html`<fh-client-pricing .client=${client}></fh-client-pricing>`;
    if (tab === "balance") return html`<fh-client-balance .client=${client}></fh-client-balance>`;
    return this.#details(client);
  }
}

customElements.define("fh-client-drawer", ClientDrawer);
