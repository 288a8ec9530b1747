import { LitElement, css, html, nothing } from "lit";
import { desk } from "../desk.js";
import { icon } from "../icons.js";
import { pages } from "../navigation.js";
import { router } from "../router.js";
import { session } from "../session.js";
import { base, fields, floating } from "../styles.js";
import { themes, wear } from "../themes.js";

/** Ctrl-K: every page, tenant, entity and theme by its name; anything else is searched for among leads or tenants. */
class Commands extends LitElement {
  static properties = { wanted: { state: true }, at: { state: true } };
  static styles = [base, fields, floating, css`
    :host { display: contents; }
    dialog { width: min(520px, calc(100vw - 32px)); margin: 12vh auto auto; padding: var(--space-2); border: 1px solid var(--line);
      border-radius: var(--radius-l); background: var(--raised); color: var(--ink); box-shadow: var(--shadow); }
    dialog::backdrop { background: var(--scrim); }
    input { min-height: 40px; border-color: transparent; font-size: var(--text-l); }
    ul { max-height: 46vh; overflow: auto; margin-top: var(--space-1); padding-top: var(--space-1); border-top: 1px solid var(--line); }
    .group { margin-inline-start: auto; color: var(--ink-3); font-size: var(--text-s); }
  `];

  constructor() {
    super();
    this.wanted = "";
    this.at = 0;
  }

  async show() {
    this.wanted = "";
    this.at = 0;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog.open) dialog.showModal();
    this.renderRoot.querySelector("input").focus();
  }

  get #commands() {
    const { memberships = [], entities = [], tenant } = desk();
    const all = [
      ...pages().map((page) => ({ icon: page.icon, label: page.label, group: "Page", run: () => router.go(page.id, {}) })),
      ...memberships.filter((one) => one.tenantId !== tenant?.id)
        .map((one) => ({ icon: "building", label: one.name, group: "Tenant", run: () => session.switchTo(one.tenantId) })),
      ...(entities.length < 2 ? [] : [...entities, { code: "BOTH", name: "All entities" }])
        .map(({ code, name }) => ({ icon: "layers", label: name, group: "Entity", run: () => session.scopeTo(code) })),
      ...themes.map((one) => ({ icon: one.id === "dark" ? "moon" : "sun", label: one.label, group: "Theme", run: () => wear(one.id) })),
      { icon: "exit", label: "Sign out", group: "Account", run: () => desk().signOut() },
    ].filter(({ label, group }) => (group + " " + label).toLowerCase().includes(this.wanted.toLowerCase()));
    const search = this.wanted.trim();
    const [page, what] = router.isOperators ? ["tenants", "Tenants"] : ["leads", "Leads"];
    return search && desk().may(page + ".view")
      ? [...all, { icon: "search", label: `${what} with “${search}”`, group: "Search", run: () => router.go(page, { search }) }] : all;
  }

  #run(command) {
    this.renderRoot.querySelector("dialog").close();
    command.run();
  }

  #keys(event) {
    const commands = this.#commands;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.at = (this.at + step + commands.length) % commands.length;
    else if (event.key === "Enter") this.#run(commands[this.at]);
    else return;
    event.preventDefault();
    this.updateComplete.then(() => this.renderRoot.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" }));
  }

  #typed(event) {
    this.wanted = event.target.value;
    this.at = 0;
  }

  render() {
    const commands = this.#commands;
    return html`<dialog aria-label="Commands" @click=${(event) => event.target.tagName === "DIALOG" && event.target.close()}>
      <input role="combobox" aria-label="Page, tenant or command" placeholder="Page, tenant, lead…" aria-expanded="true" aria-controls="commands"
        aria-activedescendant="command-${this.at}" autocomplete="off" .value=${this.wanted} @input=${this.#typed} @keydown=${this.#keys}>
      <ul id="commands" role="listbox" aria-label="Commands">${commands.map((command, index) => html`
        <li class="option" id="command-${index}" role="option" aria-selected=${String(index === this.at)} data-active=${index === this.at ? "" : nothing}
          @click=${() => this.#run(command)}>${icon(command.icon)}<span>${command.label}</span><span class="group">${command.group}</span></li>`)}</ul></dialog>`;
  }
}

customElements.define("fh-commands", Commands);
