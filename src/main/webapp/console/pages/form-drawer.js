import { html } from "lit";
import { api } from "../api.js";
import { ThingDrawer } from "./thing-drawer.js";
import "../elements/fh-form.js";

/** One public form. */
class FormDrawer extends ThingDrawer {
  static properties = { fields: { attribute: false } };

  page = "forms";
  path = "/api/settings/forms";
  name = "form";
  kind = "Form";

  under(form) {
    return html`<fh-badge kind="OPEN" .status=${form.active}></fh-badge><fh-copy label="form key" .value=${form.key}></fh-copy>`;
  }

  body(form) {
    const toggle = () => api.patch(this.at(), { active: !form.active }, this.etag);
    return html`<fh-form permission="settings.access" entity=${form.entity} thanks="Saved." .fields=${this.fields} .value=${form} .etag=${this.etag}
        .act=${(body, etag) => api.patch(this.at(), body, etag)} @saved=${this.saved}></fh-form>
      <div class="actions"><fh-act permission="settings.access" label=${form.active ? "Switch off" : "Switch on"} thanks="Saved." .run=${toggle} @done=${this.saved}></fh-act>
        <fh-act permission="settings.access" label="Delete…" icon="cross" danger thanks="Deleted." .run=${() => api.remove(this.at(), { etag: this.etag })} @done=${this.gone}
          .question=${{ heading: `Delete ${form.name}?`, text: "Its key opens nothing any more. Its leads stay.", act: "Delete", danger: true, type: form.name }}></fh-act></div>`;
  }
}

customElements.define("fh-form-drawer", FormDrawer);
