import { api } from "./api.js";
import { Loaded } from "./loaded.js";
import { session } from "./session.js";

/** What there is to choose from, once for a page; whoever may not read it chooses from nothing. */
export class Choices extends Loaded {
  #permission;

  /** @param shape of a row: {value, label} */
  constructor(host, permission, path, name, shape) {
    super(host, async () => (await api.get(path + "?limit=200"))[name].map(shape));
    this.#permission = permission;
  }

  hostConnected() {
    if (!this.#permission || session.may(this.#permission)) this.load();
  }

  get options() {
    return this.value || [];
  }
}

export const products = (host) => new Choices(host, "leads.view", "/api/products", "products", ({ code, name }) => ({ value: code, label: name }));
export const clients = (host) => new Choices(host, "clients.view", "/api/clients", "clients", ({ id, name, currency }) => ({ value: id, label: name, currency }));
export const providers = (host) => new Choices(host, "providers.access", "/api/providers", "providers", ({ id, name }) => ({ value: id, label: name }));
export const calendars = (host) => new Choices(host, "commandes.view", "/api/calendars", "calendars", ({ id, name }) => ({ value: id, label: name }));
export const entities = () => session.entities.map(({ code, name }) => ({ value: code, label: name === code ? code : `${code} ${name}` }));
export const yesNo = (yes, no) => [{ value: "true", label: yes }, { value: "false", label: no }];
