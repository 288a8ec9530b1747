import { LitElement, css, html, nothing } from "lit";
import { money } from "../format.js";
import { base } from "../styles.js";

const plain = (number) => String(Number(number));

/** The lines of an invoice and what they come to. */
class InvoiceLines extends LitElement {
  static properties = { invoice: { attribute: false }, lines: { attribute: false } };
  static styles = [base, css`
    :host { display: block; container-type: inline-size; }
    table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
    th, td { padding: 7px 0 7px var(--space-3); border-bottom: 1px solid var(--line); text-align: end; vertical-align: top; white-space: nowrap; }
    th { color: var(--ink-3); font-size: var(--text-s); font-weight: 500; }
    th:first-child, td:first-child { padding-inline-start: 0; text-align: start; white-space: normal; overflow-wrap: anywhere; }
    .sub { display: none; color: var(--ink-3); font-size: var(--text-s); }
    tfoot td { border-bottom: 0; padding-block: 4px; color: var(--ink-2); }
    tfoot tr:first-child td { padding-top: var(--space-3); }
    .total td { color: var(--ink); font-weight: 600; }
    @container (max-width: 520px) { .wide { display: none; } .sub { display: block; } }
  `];

  #sum(label, amount, total = false) {
    return html`<tr class=${total ? "total" : ""}><td>${label}</td><td class="wide"></td><td class="wide"></td><td class="wide"></td><td>${money(amount, this.invoice.currency)}</td></tr>`;
  }

  #line({ label, quantity, unitPrice, vatRate, ht }) {
    const { currency } = this.invoice;
    return html`<tr><td>${label}<span class="sub">${plain(quantity)} × ${money(unitPrice, currency)}, VAT ${plain(vatRate)} %</span></td><td class="wide">${plain(quantity)}</td>
      <td class="wide">${money(unitPrice, currency)}</td><td class="wide">${plain(vatRate)} %</td><td>${money(ht, currency)}</td></tr>`;
  }

  render() {
    const { invoice, lines } = this;
    const issued = invoice.status !== "draft";
    return html`<table><caption class="unseen">Lines</caption>
      <thead><tr><th scope="col">Line</th><th scope="col" class="wide">Quantity</th><th scope="col" class="wide">Price</th><th scope="col" class="wide">VAT</th><th scope="col">Without VAT</th></tr></thead>
      <tbody>${lines.map((line) => this.#line(line))}</tbody>
      <tfoot>${this.#sum("Without VAT", invoice.totalHt)}${this.#sum(`VAT ${plain(invoice.vatRate)} %`, invoice.totalVat)}${this.#sum("Total", invoice.totalTtc, true)}
        ${Number(invoice.paid) ? this.#sum("Paid", invoice.paid) : nothing}${Number(invoice.credited) ? this.#sum("Taken back", invoice.credited) : nothing}
        ${issued && invoice.type !== "credit_note" ? this.#sum("Left to pay", invoice.outstanding, true) : nothing}</tfoot></table>`;
  }
}

customElements.define("fh-invoice-lines", InvoiceLines);
