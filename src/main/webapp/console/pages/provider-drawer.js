import { html, nothing } from "lit";
import { api } from "../api.js";
import { icon } from "../icons.js";
import { MAPPING, PROVIDER_SAID, providerFields } from "./provider-fields.js";
import { ThingDrawer } from "./thing-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-once.js";
import "./provider-week.js";

const OVERLAP = [{ name: "overlapHours", label: "The old key is good for", value: "24",
  options: [["0", "Not at all"], ["1", "One hour"], ["24", "One day"], ["168", "One week"]].map(([value, label]) => ({ value, label })) }];

/** One provider: its terms, key, mapping, quarantine and week. */
class ProviderDrawer extends ThingDrawer {
  static properties = { key: { state: true } };

  page = "providers";
  path = "/api/providers";
  name = "provider";
  kind = "Provider";
  follows = ["provider."];
  tabs = [{ id: "", label: "Details" }, { id: "key", label: "Key" }, { id: "mapping", label: "Mapping" }, { id: "week", label: "Week" }];

  under(one) {
    return html`<fh-badge kind="SOURCE" .status=${one.quarantined ? "quarantined" : one.active ? "active" : "inactive"}></fh-badge><span class="quiet">${one.entity}</span>
      <fh-copy label="provider id" .value=${one.id}></fh-copy>`;
  }

  #form(one, fields, whole) {
    return html`<fh-form permission="providers.access" entity=${one.entity} ?whole=${whole} thanks="Saved." .fields=${fields} .value=${one} .etag=${this.etag} .said=${PROVIDER_SAID}
      .act=${(body, etag) => api.patch(this.at(), body, etag)} @saved=${this.saved}></fh-form>`;
  }

  #quarantine(one) {
    if (one.quarantined) return html`<fh-act permission="providers.access" label="Release" icon="check" thanks="Released; its leads go on." .run=${() => api.post(this.at() + "/release")} @done=${this.saved}></fh-act>`;
    return html`<fh-act permission="providers.access" label="Quarantine…" icon="shield" danger thanks="Quarantined." .run=${({ reason }) => api.post(this.at() + "/quarantine", { reason: reason.trim() })}
      @done=${this.saved} .question=${{ heading: `Quarantine ${one.name}?`, text: "Its leads are kept and not passed on until it is released.", act: "Quarantine", danger: true,
        fields: [{ name: "reason", label: "Reason" }] }}></fh-act>`;
  }

  #details(one) {
    return html`${one.quarantined ? html`<p class="said">${icon("shield")}<span>${one.quarantineReason || "Quarantined."}</span></p>` : nothing}
      <div class="actions"><div class="grow">${this.#form(one, providerFields(false), false)}</div></div>
      <div class="actions">${this.#quarantine(one)}<fh-act permission="providers.access" label="Delete…" icon="cross" danger thanks="Deleted." .run=${() => api.remove(this.at(), { etag: this.etag })} @done=${this.gone}
        .question=${{ heading: `Delete ${one.name}?`, text: "Its key opens nothing any more. Its leads stay.", act: "Delete", danger: true, type: one.name }}></fh-act></div>`;
  }

  #key(one) {
    if (this.key) return html`<fh-once label="Provider key" .lines=${[this.key]} file="provider-key.txt" @kept=${() => (this.key = null)}></fh-once>`;
    const run = async ({ overlapHours }) => (this.key = (await api.post(this.at() + "/rotate-key", { overlapHours: Number(overlapHours) })).key);
    return html`<p class="quiet">Nobody can read the present key; a new one is shown once.</p><div class="actions"><fh-act permission="providers.access" label="Rotate the key…" icon="key" .run=${run}
      .question=${{ heading: `A new key for ${one.name}?`, text: "Both keys are good for a while, so that nothing is lost.", act: "Make the key", fields: OVERLAP }}></fh-act></div>`;
  }

  body(one, tab) {
    if (tab === "key") return this.#key(one);
    if (tab === "mapping") return this.#form(one, MAPPING, true);
    if (tab === "week") return html`<fh-provider-week .providerId=${one.id}></fh-provider-week>`;
    return this.#details(one);
  }
}

customElements.define("fh-provider-drawer", ProviderDrawer);
