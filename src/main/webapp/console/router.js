/** The address is the state: #/leads/<id>/<tab>?status=routed. */
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
    this.segments = path.split("/").filter(Boolean).map(decodeURIComponent);
    this.query = Object.fromEntries(new URLSearchParams(search));
  }

  get page() {
    return this.segments[0] || "";
  }

  /** An address in this console, the present query kept unless another is given. */
  address(path, query = this.query) {
    const set = Object.entries(query).filter(([, value]) => value);
    return "#/" + path + (set.length ? "?" + new URLSearchParams(set) : "");
  }

  go(path, query = this.query) {
    location.hash = this.address(path, query);
  }

  /** Same place in the history: for filters being typed. */
  amend(query) {
    history.replaceState(null, "", this.address(this.segments.map(encodeURIComponent).join("/"), { ...this.query, ...query }));
    this.#read();
    this.dispatchEvent(new Event("change"));
  }
}

export const router = new Router();
