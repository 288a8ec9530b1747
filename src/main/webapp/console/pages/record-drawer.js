import { html } from "lit";
import { weekWords } from "../weeks.js";
import { ThingDrawer } from "./thing-drawer.js";
import "./record-card.js";

/** One record of the ledger. */
class RecordDrawer extends ThingDrawer {
  page = "ledger";
  path = "/api/billing/records";
  name = "record";
  kind = "Record";
  follows = ["ledger.", "invoice."];

  title(record) {
    return record.clientName;
  }

  under(record) {
    return html`<span class="quiet">${weekWords(record.week)}, ${record.entity}</span><fh-copy label="record id" .value=${record.id}></fh-copy>`;
  }

  body(record) {
    return html`<fh-record-card alone .record=${record} @saved=${this.saved}></fh-record-card>`;
  }
}

customElements.define("fh-record-drawer", RecordDrawer);
