import { LitElement, html, nothing } from "lit";
import { api } from "../api.js";
import { feed } from "../feed.js";
import { icon } from "../icons.js";
import { Loaded } from "../loaded.js";
import { outboxPath } from "../navigation.js";
import { router } from "../router.js";
import { base, buttons } from "../styles.js";
import { Watch } from "../watch.js";
import { drawer, page } from "./page.css.js";
import "../elements/fh-drawer.js";
import "../elements/fh-empty.js";
import "../elements/fh-facts.js";
import "../elements/fh-problem.js";
import "../elements/fh-skeleton.js";
import "../elements/fh-table.js";
import "../elements/fh-time.js";

/** Development only: the mails that the catcher holds instead of the world. */
class Outbox extends LitElement {
  static styles = [base, buttons, page, drawer];

  #mails = new Loaded(this, () => api.get(outboxPath()));

  columns = [
    { label: "To", cell: (mail) => html`${mail.to}<span class="sub">${mail.subject}</span>` },
    { label: "Subject", wide: true, cell: (mail) => mail.subject },
    { label: "Files", wide: true, end: true, cell: (mail) => mail.attachments?.length || 0 },
    { label: "Caught", end: true, cell: (mail) => html`<fh-time class="dim" .at=${mail.at}></fh-time>` },
  ];

  constructor() {
    super();
    new Watch(this, router, ["change"]);
    new Watch(this, feed, ["event"], ({ detail }) => detail.type === "delivery.sent" && this.#mails.load());
  }

  connectedCallback() {
    super.connectedCallback();
    this.#mails.load();
  }

  /** The catcher gives no ids; the oldest mail keeps number 1 while newer ones come in above it. */
  get #rows() {
    const mails = [...this.#mails.value.messages].sort((a, b) => a.at.localeCompare(b.at));
    return mails.map((mail, index) => ({ ...mail, id: String(index + 1) })).reverse();
  }

  #body() {
    const { value, problem } = this.#mails;
    if (problem) return html`<fh-problem .problem=${problem} @retry=${() => this.#mails.load()}></fh-problem>`;
    if (!value) return html`<fh-skeleton></fh-skeleton>`;
    if (!value.messages.length) return html`<fh-empty icon="mail" heading="No mail caught yet">Send a delivery; its mail lands here, not in the world.</fh-empty>`;
    return html`<fh-table caption="Mails" .columns=${this.columns} .rows=${this.#rows} .current=${router.segments[1] || ""}
      .href=${(mail) => router.address("outbox/" + mail.id)}></fh-table>`;
  }

  #drawer() {
    const mail = router.segments[1] && this.#mails.value && this.#rows.find(({ id }) => id === router.segments[1]);
    if (!mail) return nothing;
    return html`<fh-drawer .heading=${mail.subject} @close=${() => router.go("outbox")}>
      <section><fh-facts .facts=${[["To", mail.to], ["Caught", html`<fh-time .at=${mail.at}></fh-time>`]]}></fh-facts></section>
      <section><pre>${mail.text}</pre></section>
      ${(mail.attachments || []).map((file) => html`<section><h3 class="row">${icon("file")}${file.name}</h3><pre>${file.content}</pre></section>`)}</fh-drawer>`;
  }

  render() {
    return html`<div class="head"><h1>Outbox</h1><span class="count">development only</span><span class="grow"></span>
        <button class="button" @click=${() => this.#mails.load()}>${icon("refresh")}Refresh</button></div>
      <div class="table">${this.#body()}</div>${this.#drawer()}`;
  }
}

customElements.define("fh-outbox", Outbox);
