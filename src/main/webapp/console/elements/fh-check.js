import { LitElement, html, nothing } from "lit";

let checks = 0;

/** Yes or no, with what it means below. Says «change» as the box inside does. */
class Check extends LitElement {
  static properties = { label: {}, name: {}, value: {}, hint: {}, checked: { type: Boolean }, disabled: { type: Boolean } };

  #id = "check-" + ++checks;

  constructor() {
    super();
    this.value = "on";
  }

  createRenderRoot() {
    return this;
  }

  focus() {
    this.querySelector("input")?.focus();
  }

  #turned(event) {
    this.checked = event.target.checked;
  }

  render() {
    return html`<div class="check"><input type="checkbox" id=${this.#id} name=${this.name || nothing} .value=${this.value} .checked=${!!this.checked}
        ?disabled=${this.disabled} aria-describedby=${this.hint ? this.#id + "-hint" : nothing} @change=${this.#turned}>
      <div class="grow"><label for=${this.#id}>${this.label}</label>${
        this.hint ? html`<div class="hint" id=${this.#id + "-hint"}>${this.hint}</div>` : nothing}</div></div>`;
  }
}

customElements.define("fh-check", Check);
