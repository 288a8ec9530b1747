import { Again } from "./again.js";
import { api, query } from "./api.js";

const PAGE_ROWS = 50;
/** As many as one request may ask for. */
const RENEWED_ROWS_MAX = 500;
const HIGHLIGHT_MS = 4000;

/**
 * A list behind a page: first page, more by cursor, and a quiet renewal of its head when the feed says that
 * something changed. The server filters and orders; what came new is marked `fresh` for a moment.
 */
export class List {
  rows = null;
  problem = null;
  total = null;
  next = null;
  busy = false;
  fresh = new Set();
  #filters = {};
  #round = 0;
  #again;

  /**
   * @param name the plural under which the server puts the rows
   * @param shape of a row that has no id of its own
   */
  constructor(host, path, name, shape = (row) => row) {
    Object.assign(this, { host, path, name, shape });
    this.#again = new Again(host, () => this.#renewHead());
    host.addController(this);
  }

  hostDisconnected() {
    this.#round++;
  }

  async load(filters = this.#filters) {
    this.#filters = filters;
    const round = ++this.#round;
    this.busy = true;
    this.host.requestUpdate();
    await this.#ask(round, {}, (page) => {
      this.rows = page[this.name].map(this.shape);
      this.fresh = new Set();
      this.#takePaging(page);
    });
  }

  async more() {
    if (this.busy || this.next === null) return;
    this.busy = true;
    this.host.requestUpdate();
    const paging = typeof this.next === "number" ? { offset: this.next } : { cursor: this.next };
    await this.#ask(this.#round, paging, (page) => {
      const known = new Set(this.rows.map((row) => row.id));
      this.rows = [...this.rows, ...page[this.name].map(this.shape).filter((row) => !known.has(row.id))];
      this.#takePaging(page, this.rows.length);
    });
  }

  /** Many events close together cost one request. */
  renewSoon() {
    this.#again.soon();
  }

  /** For rows of which the feed does not tell. */
  renewLater() {
    this.#again.later();
  }

  async #renewHead() {
    if (this.busy || this.rows === null) return this.rows === null ? undefined : this.renewSoon();
    // In another order than the newest first, what came may stand anywhere among the rows shown.
    const paging = this.#filters.sort ? { limit: Math.min(Math.max(this.rows.length, PAGE_ROWS), RENEWED_ROWS_MAX) } : {};
    await this.#ask(this.#round, paging, (page) => {
      const head = page[this.name].map(this.shape);
      const known = new Set(this.rows.map((row) => row.id));
      const arrived = head.filter((row) => !known.has(row.id));
      const whole = this.rows.length <= (paging.limit ?? PAGE_ROWS) || head.length < PAGE_ROWS;
      const inHead = new Set(head.map((row) => row.id));
      const oldest = head.at(-1);
      this.rows = whole ? head : [...head, ...this.rows.filter((row) => !inHead.has(row.id) && (paging.limit || row.createdAt <= oldest.createdAt))];
      this.#takePaging(page, this.rows.length, whole);
      this.#mark(arrived);
    });
  }

  #mark(rows) {
    if (!rows.length) return;
    const arrived = rows.map((row) => row.id);
    this.fresh = new Set([...this.fresh, ...arrived]);
    setTimeout(() => {
      this.fresh = new Set([...this.fresh].filter((id) => !arrived.includes(id)));
      this.host.requestUpdate();
    }, HIGHLIGHT_MS);
  }

  async #ask(round, paging, take) {
    try {
      const page = await api.get(this.path + query({ limit: PAGE_ROWS, ...this.#filters, ...paging }));
      if (round !== this.#round) return;
      take(page);
      this.problem = null;
    } catch (problem) {
      if (round !== this.#round) return;
      this.problem = problem;
    }
    this.busy = false;
    this.host.requestUpdate();
  }

  #takePaging({ pagination }, shown = this.rows.length, cursorToo = true) {
    this.total = pagination?.total ?? null;
    this.atLeast = pagination?.atLeast ?? false;
    if (!cursorToo) return;
    this.next = pagination?.next ?? (this.total > shown && !pagination?.next ? shown : null);
  }
}
