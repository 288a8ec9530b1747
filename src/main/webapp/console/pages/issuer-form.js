import { LitElement, html } from "lit";
import { api } from "../api.js";
import { Loaded } from "../loaded.js";
import { base } from "../styles.js";
import "../elements/fh-form.js";
import "../elements/fh-problem.js";
import "../elements/fh-section.js";
import "../elements/fh-skeleton.js";

const FIELDS = [
  { name: "legalName", label: "Legal name", required: true },
  { name: "legalForm", label: "Legal form and capital", hint: "Such as SAS au capital de 10 000 €." },
  { name: "street", label: "Street", required: true },
  { name: "postcode", label: "Postcode", required: true },
  { name: "city", label: "City", required: true },
  { name: "country", label: "Country", hint: "Two letters, such as FR." },
  { name: "siren", label: "SIREN", hint: "Nine digits; this or the VAT number is needed." },
  { name: "vatNumber", label: "VAT number", hint: "Such as FR40303265045." },
  { name: "email", label: "Answers go to", hint: "An e-mail address." },
  { name: "iban", label: "IBAN", hint: "Without blanks." },
  { name: "bic", label: "BIC" },
  { name: "paymentDays", label: "Payment within", kind: "number", hint: "Days, 0 to 90." },
  { name: "language", label: "Language of its invoices", options: [{ value: "fr", label: "French" }, { value: "en", label: "English" }] },
  { name: "vatRateWithin", label: "VAT within the tenant", hint: "Percent, on invoices to its other companies." },
  { name: "latePenalty", label: "Late penalties", whole: true, hint: "Three times the legal rate when empty." },
];
const USUAL = { country: "FR", paymentDays: 30, language: "fr", vatRateWithin: "0.00" };

/** One company's details; without them it issues no invoice. */
class IssuerForm extends LitElement {
  static properties = { entity: { attribute: false } };
  static styles = base;

  #issuer = new Loaded(this, () => api.read(this.#path).catch(unset));

  get #path() {
    return "/api/invoices/issuers/" + encodeURIComponent(this.entity.code);
  }

  willUpdate(changed) {
    if (changed.has("entity") && changed.get("entity")?.code !== this.entity.code) this.#load();
  }

  #load = () => this.#issuer.load();

  render() {
    const { value, problem } = this.#issuer;
    if (!value) return problem ? html`<fh-problem .problem=${problem} @retry=${this.#load}></fh-problem>` : html`<fh-skeleton></fh-skeleton>`;
    const issuer = value.body.issuer || { legalName: this.entity.name, ...USUAL };
    return html`<fh-section heading=${this.entity.name} note=${value.body.issuer ? "Stands on its invoices from their issue on; those issued before stay as they are." : "Not set yet: it issues no invoices."}><fh-form whole
      permission="billing.manage" entity=${this.entity.code} thanks="Saved." .fields=${FIELDS} .value=${{ id: this.entity.code, ...issuer }} .etag=${value.etag} .act=${(body, etag) => api.put(this.#path, body, etag)}
      @saved=${this.#load}></fh-form></fh-section>`;
  }
}

/** A company that nobody described yet. */
function unset(problem) {
  if (problem.status === 404) return { body: {}, etag: '"v0"' };
  throw problem;
}

customElements.define("fh-issuer-form", IssuerForm);
