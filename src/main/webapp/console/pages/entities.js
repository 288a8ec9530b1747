import { html } from "lit";
import { api } from "../api.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { ListPage } from "./list-page.js";
import { drawer } from "./page.css.js";
import { SETTINGS_TABS } from "./settings-tabs.js";
import { toast } from "../elements/fh-toast.js";
import "../elements/fh-act.js";
import "../elements/fh-badge.js";
import "../elements/fh-drawer.js";
import "../elements/fh-form.js";
import "../elements/fh-new.js";

const NAME = { name: "name", label: "Name", required: true, hint: "As it stands in the register of companies." };
const FRESH = [{ name: "code", label: "Code", required: true, hint: "2 to 10 capital letters or digits, such as RDZ. It never changes." }, NAME];
const SAID = { ENTITY_CODE_TAKEN: "There is a company of this code already." };

/** The tenant's legal companies: each lead, client and invoice is one's. */
class Entities extends ListPage {
  static styles = [...ListPage.styles, drawer];

  heading = "Entities";
  tabs = SETTINGS_TABS;

  columns = [
    { label: "Company", cell: (entity) => html`${entity.name}<span class="sub">${entity.code}</span>` },
    { label: "Code", wide: true, cell: (entity) => html`<span class="mono dim">${entity.code}</span>` },
    { label: "Yours", wide: true, cell: (entity) => (entity.granted ? "Yes" : html`<span class="dim">No</span>`) },
    { label: "Status", end: true, cell: (entity) => html`<fh-badge kind="COMPANY" .status=${entity.active}></fh-badge>` },
  ];

  constructor() {
    super("entities", "/api/entities", "entities", (entity) => ({ id: entity.code, ...entity }));
  }

  actions() {
    return html`<fh-new any-entity permission="settings.access" label="New entity" page="entities"></fh-new>`;
  }

  empty() {
    return html`<fh-empty icon="building" heading="No entities yet">Nothing can be sold before there is a company that sells.</fh-empty>`;
  }

  /** The switcher at the top shows them too. */
  #changed = async () => {
    await this.list.load();
    await session.again();
  };

  #fresh() {
    const act = async (body) => {
      const { entity } = await api.post("/api/entities", body, api.anyEntity);
      toast(`${entity.name} is added.`);
      await this.#changed();
      router.go("entities/" + entity.code);
    };
    return html`<fh-drawer heading="New entity" @close=${this.close}><fh-form any-entity whole label="Add the company" permission="settings.access" .fields=${FRESH} .said=${SAID} .act=${act}></fh-form></fh-drawer>`;
  }

  #body(entity) {
    const send = (body) => api.patch("/api/entities/" + encodeURIComponent(entity.code), body, `"v${entity.version}"`, api.anyEntity);
    const question = { heading: `Deactivate ${entity.name}?`, act: "Deactivate", text: "It takes no new clients and commandes. What it has goes on." };
    return html`<div slot="under" class="under"><fh-badge kind="COMPANY" .status=${entity.active}></fh-badge><span class="mono quiet">${entity.code}</span></div>
      <fh-form any-entity permission="settings.access" thanks="Saved." .fields=${[NAME]} .value=${entity} .act=${send} @saved=${this.#changed}></fh-form>
      <div class="actions"><fh-act any-entity permission="settings.access" label=${entity.active ? "Deactivate…" : "Activate"} thanks="Saved." .question=${entity.active ? question : undefined}
        .run=${() => send({ active: !entity.active })} @done=${this.#changed}></fh-act></div>`;
  }

  drawer(id) {
    if (id === "new") return this.#fresh();
    const entity = this.list.rows?.find((row) => row.id === id);
    return html`<fh-drawer heading=${entity?.name || "Entity"} @close=${this.close}>${entity ? this.#body(entity)
      : html`<fh-empty icon="building" heading="There is no such company">It may not be one of yours.</fh-empty>`}</fh-drawer>`;
  }
}

customElements.define("fh-entities", Entities);
