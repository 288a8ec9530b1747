import { api } from "./api.js";

const BACKOFF_SECONDS = [0.5, 1, 2, 4, 8, 10];
const TRIES_MAX = 10;
const BUFFERED_BYTES_MAX = 1_000_000;

/**
 * The live feed: one socket a tab. After a break it asks for what came since the last event it saw, so
 * nothing is lost and nothing comes twice. State: off, connecting, live, waiting, lost.
 */
class Feed extends EventTarget {
  state = "off";
  #socket = null;
  #lastId = null;
  #tries = 0;
  #timer = null;
  #round = 0;

  start() {
    this.stop();
    this.#lastId = null;
    this.retry();
  }

  stop() {
    this.#round++;
    clearTimeout(this.#timer);
    this.#socket?.close();
    this.#socket = null;
    this.#become("off");
  }

  /** At once, with all tries again: the network is back, or somebody asked. */
  retry() {
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#connect(++this.#round);
  }

  send(message) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    if (this.#socket.bufferedAmount > BUFFERED_BYTES_MAX) this.#socket.close(4000, "buffer full");
    else this.#socket.send(message);
  }

  async #connect(round) {
    this.#become("connecting");
    let ticket;
    try {
      ({ ticket } = await api.post("/api/feed/tickets", undefined, { anyEntity: true }));
    } catch (problem) {
      if (round === this.#round) this.#later(round, problem.status === 401 || problem.status === 403);
      return;
    }
    if (round !== this.#round) return;
    this.#open(round, ticket);
  }

  #open(round, ticket) {
    const address = new URL("/feed", location.href);
    address.protocol = address.protocol.replace("http", "ws");
    address.searchParams.set("ticket", ticket);
    if (this.#lastId) address.searchParams.set("since", this.#lastId);
    const socket = new WebSocket(address);
    this.#socket?.close();
    this.#socket = socket;
    socket.onopen = () => {
      if (round !== this.#round) return socket.close();
      this.#tries = 0;
      this.#become("live");
    };
    socket.onmessage = (message) => round === this.#round && this.#take(message.data);
    socket.onclose = () => round === this.#round && this.#later(round, false);
  }

  #take(text) {
    const event = JSON.parse(text);
    if (!event.type || !event.id) return;
    this.#lastId = event.id;
    this.dispatchEvent(new CustomEvent("event", { detail: event }));
    if (this.#socket.bufferedAmount > BUFFERED_BYTES_MAX) this.#socket.close(4000, "buffer full");
  }

  #later(round, refused) {
    if (refused || this.#tries >= TRIES_MAX) return this.#become("lost");
    const seconds = BACKOFF_SECONDS[Math.min(this.#tries++, BACKOFF_SECONDS.length - 1)];
    this.#become("waiting");
    this.#timer = setTimeout(() => round === this.#round && this.#connect(round), seconds * 1000);
  }

  #become(state) {
    if (this.state === state) return;
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}

export const feed = new Feed();

addEventListener("online", () => feed.state !== "off" && feed.state !== "live" && feed.retry());
