import { LitElement, html } from "lit";
import { calendars, products, providers } from "../choices.js";
import { pages } from "../navigation.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base } from "../styles.js";
import { Watch } from "../watch.js";
import { page } from "./page.css.js";
import { SETTINGS_TABS } from "./settings-tabs.js";
import { MATTERS } from "./settings-matters.js";
import { SUBJECTS } from "./settings-subjects.js";
import "../elements/fh-tabs.js";
import "./issuer-settings.js";
import "./plan.js";
import "./settings-form.js";
import "./settings-subject.js";
import "./support-access.js";

/** What holds for the whole tenant, one matter a tab. */
class SettingsPage extends LitElement {
  static styles = [base, page];

  #products = products(this);
  #providers = providers(this);
  #calendars = calendars(this);

  constructor() {
    super();
    new Watch(this, router, ["change"]);
    new Watch(this, session, ["changed"]);
  }

  get #tabs() {
    const tab = (id, label) => ({ id, label, href: router.address("settings" + (id ? "/" + id : ""), {}) });
    return [
      tab("", "Plan and usage"),
      ...(session.may("settings.access") ? Object.entries(SUBJECTS).map(([id, { label }]) => tab(id, label)) : []),
      ...(session.may("settings.access") ? Object.entries(MATTERS).map(([id, { label }]) => tab(id, label)) : []),
      ...(session.may("billing.view") ? [tab("invoices", "Invoices")] : []),
      ...SETTINGS_TABS.filter((one) => one.id !== "settings" && pages().some(({ id }) => id === one.id)).map(({ id, label }) => ({ id, label, href: router.address(id, {}) })),
      ...(session.may("tenant.manage") ? [tab("support", "Support access")] : []),
    ];
  }

  get #choices() {
    return { products: this.#products.options, providers: this.#providers.options, calendars: this.#calendars.options };
  }

  #body(current) {
    if (current === "") return html`<fh-plan></fh-plan>`;
    if (current === "support") return html`<fh-support-access></fh-support-access>`;
    if (current === "invoices") return html`<fh-issuer-settings></fh-issuer-settings>`;
    if (MATTERS[current]) return html`<fh-settings-form .matter=${MATTERS[current]} .choices=${this.#choices}></fh-settings-form>`;
    return html`<fh-settings-subject .subject=${current}></fh-settings-subject>`;
  }

  render() {
    const tabs = this.#tabs;
    const current = tabs.find(({ id }) => id === (router.segments[1] || "")) ? router.segments[1] || "" : "";
    return html`<div class="head"><h1>Settings</h1></div><fh-tabs class="inset" label="Settings" .tabs=${tabs} .current=${current}></fh-tabs>${this.#body(current)}`;
  }
}

customElements.define("fh-settings", SettingsPage);
