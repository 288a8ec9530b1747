const OPERATORS = "operator";

/**
 * The address is the state: #/leads/<id>/<tab>?status=routed. Below #/operator is the operators' plane, whose pages are
 * named and linked from within as if it were the only one.
 */
class Router extends EventTarget {
  constructor() {
    super();
    this.#read();
    addEventListener("hashchange", () => {
      this.#read();
      this.dispatchEvent(new Event("change"));
    });
  }

  #read() {
    const [path, search = ""] = location.hash.replace(/^#\/?/, "").split("?");
    const segments = path.split("/").filter(Boolean).map(decodeURIComponent);
    this.plane = segments[0] === OPERATORS ? OPERATORS : "member";
    this.segments = this.isOperators ? segments.slice(1) : segments;
    this.query = Object.fromEntries(new URLSearchParams(search));
  }

  get isOperators() {
    return this.plane === OPERATORS;
  }

  get page() {
    return this.segments[0] || "";
  }

  /** An address on this plane of the console, the present query kept unless another is given. */
  address(path, query = this.query) {
    const set = Object.entries(query).filter(([, value]) => value);
    return "#/" + (this.isOperators ? OPERATORS + "/" : "") + path + (set.length ? "?" + new URLSearchParams(set) : "");
  }

  go(path, query = this.query) {
    location.hash = this.address(path, query);
  }

  /** Same place in the history: for filters being typed. */
  amend(query) {
    this.replace(this.segments.map(encodeURIComponent).join("/"), { ...this.query, ...query });
  }

  /** Nobody comes back here by «back»: for a link that was used, for the first page. */
  replace(path, query = {}) {
    history.replaceState(null, "", this.address(path, query));
    this.#read();
    this.dispatchEvent(new Event("change"));
  }

  /** Crosses to the other plane. */
  leaveFor(address) {
    location.hash = address;
  }
}

export const router = new Router();
