import { LitElement, html } from "lit";
import { api } from "../api.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import "../elements/fh-form.js";
import "../elements/fh-problem.js";
import "../elements/fh-section.js";
import "../elements/fh-skeleton.js";

/** Settings that are read and replaced as a whole. matter: {heading, note, path, fields(), shown(body), sent(values, before), permission?}. */
class SettingsForm extends LitElement {
  static properties = { matter: { attribute: false }, choices: { attribute: false } };
  static styles = base;

  #state = new Loaded(this, ({ path }) => api.read(path));

  willUpdate(changed) {
    if (!changed.has("matter") || changed.get("matter")?.path === this.matter.path) return;
    this.#state.forget();
    this.#load();
  }

  #load = () => this.#state.load(this.matter);

  render() {
    const { value, problem } = this.#state;
    const { heading, note, path, fields, shown, sent } = this.matter;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${this.#load}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    return html`<fh-section heading=${heading} note=${typeof note === "function" ? note(value.body) : note}><fh-form any-entity whole permission=${this.matter.permission || "settings.access"} thanks="Settings saved."
      .fields=${fields(this.choices, value.body)} .value=${{ id: path, ...shown(value.body) }} .etag=${value.etag} .act=${(body, etag) => api.put(path, sent(body, value.body), etag, api.anyEntity)}
      @saved=${this.#load}></fh-form></fh-section>`;
  }
}

customElements.define("fh-settings-form", SettingsForm);
