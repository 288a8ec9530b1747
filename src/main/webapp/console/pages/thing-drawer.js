import { LitElement, html, nothing } from "lit";
import { Again } from "../again.js";
import { api } from "../api.js";
import { feed } from "../feed.js";
import { Loaded } from "../loaded.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { drawer } from "./page.css.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "../elements/fh-copy.js";
import "../elements/fh-drawer.js";
import "../elements/fh-facts.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-tabs.js";

/**
 * What drawers of things share: the thing by its id with its version, tabs with addresses, and a renewal when the feed
 * tells of it, or by looking again while it goes on. A drawer gives page, path, name, title, and a body for each tab out
 * of the thing and all that was answered. Says «saved».
 */
export class ThingDrawer extends LitElement {
  static properties = { thingId: {} };
  static styles = [base, buttons, drawer];

  follows = [];
  wide = false;
  tabs = [];
  #thing = new Loaded(this, (id) => api.read(this.at(id)));
  #again = new Again(this, () => this.reload());

  constructor() {
    super();
    new Watch(this, router, ["change"]);
    new Watch(this, session, ["changed"], () => this.reload());
    new Watch(this, feed, ["event"], ({ detail }) => this.#heard(detail));
  }

  at(id = this.thingId) {
    return `${this.path}/${encodeURIComponent(id)}`;
  }

  #heard({ type, data }) {
    if (!this.follows.some((followed) => type.startsWith(followed)) || !this.concerns(data)) return;
    this.#again.soon();
  }

  /** Whether news is about what is shown. */
  concerns(data) {
    return JSON.stringify(data || {}).includes(this.thingId);
  }

  /** Whether the thing changes by itself without the feed telling. */
  goesOn() {
    return false;
  }

  updated() {
    const thing = this.#thing.value?.body[this.name];
    if (thing && this.goesOn(thing)) this.#again.later();
  }

  willUpdate(changed) {
    if (!changed.has("thingId")) return;
    this.#thing.forget();
    this.reload();
  }

  reload = () => this.#thing.load(this.thingId);

  saved = () => {
    this.reload();
    this.dispatchEvent(new Event("saved"));
  };

  gone = () => {
    this.dispatchEvent(new Event("saved"));
    this.renderRoot.querySelector("fh-drawer").leave();
  };

  get etag() {
    return this.#thing.value?.etag;
  }

  title(thing) {
    return thing.name;
  }

  under() {
    return nothing;
  }

  #tabs() {
    const at = `${this.page}/${encodeURIComponent(this.thingId)}`;
    const shown = this.tabs.filter(({ permission }) => !permission || session.may(permission));
    return shown.length < 2 ? nothing : html`<fh-tabs label=${this.kind} .tabs=${shown.map(({ id, label }) => ({ id, label, href: router.address(id ? at + "/" + id : at) }))}
      .current=${this.tab}></fh-tabs>`;
  }

  get tab() {
    return router.segments[2] || "";
  }

  #body() {
    const { value, problem } = this.#thing;
    if (value) return html`${this.#tabs()}${this.body(value.body[this.name], this.tab, value.body)}`;
    return problem ? html`<fh-problem .problem=${problem} @retry=${this.reload}></fh-problem>` : html`<fh-skeleton lines="7"></fh-skeleton>`;
  }

  render() {
    const thing = this.#thing.value?.body[this.name];
    return html`<fh-drawer ?wide=${this.wide} .heading=${thing ? this.title(thing) : this.kind}>
      ${thing ? html`<div slot="under" class="under">${this.under(thing)}</div>` : nothing}${this.#body()}</fh-drawer>`;
  }
}
