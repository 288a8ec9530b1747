/** The one way to the server: token, refresh, scope, problems, idempotency keys and ETags. */

const HINT = "freehold.signedIn";
const events = new EventTarget();
let accessToken = null;
let refreshing = null;
let entityScope = null;

/** A refusal of the server (RFC 9457), or status 0 when it could not be reached. */
export class Problem extends Error {
  constructor(status, body = {}, requestId = null) {
    super(body.detail || body.error || body.title || "The server could not be reached.");
    this.status = status;
    this.code = body.code || (status ? "HTTP_" + status : "UNREACHABLE");
    this.title = body.title || "";
    this.errors = body.errors || [];
    this.requestId = body.requestId || requestId;
  }
}

export const onSignedOut = (listener) => events.addEventListener("signed-out", listener);

export function setToken(token) {
  accessToken = token;
  // Only a hint, never the token: without it a first visit would ask for a refresh that must fail.
  if (token) localStorage.setItem(HINT, "1");
  else localStorage.removeItem(HINT);
}

export function setEntityScope(scope) {
  entityScope = scope;
}

export function tenantOfToken() {
  const payload = accessToken?.split(".")[1];
  return payload ? JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))).tenantId : null;
}

export const mayResume = () => localStorage.getItem(HINT) !== null;

/** One refresh at a time, in this tab and in its neighbours: a refresh token used twice ends the session. */
export function refresh() {
  refreshing ??= exclusively(renew).finally(() => (refreshing = null));
  return refreshing;
}

function exclusively(work) {
  return navigator.locks ? navigator.locks.request("freehold.refresh", work) : work();
}

async function renew() {
  const response = await send("POST", "/api/auth/refresh", { anonymous: true });
  if (response.ok) {
    setToken((await response.json()).accessToken);
    return true;
  }
  if (response.status !== 401 && response.status !== 403) throw await problemOf(response);
  setToken(null);
  return false;
}

async function send(method, path, { body, headers = {}, anonymous = false, anyEntity = false, signal } = {}) {
  const sent = { Accept: "application/json, application/problem+json", ...headers };
  if (!anonymous && accessToken) sent.Authorization = "Bearer " + accessToken;
  if (!anonymous && !anyEntity && entityScope) sent["X-Entity-Scope"] = entityScope;
  if (body !== undefined) sent["Content-Type"] = "application/json";
  try {
    return await fetch(path, {
      method,
      headers: sent,
      signal,
      credentials: "same-origin",
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Problem(0);
  }
}

async function problemOf(response) {
  const text = await response.text();
  let body = {};
  try {
    body = JSON.parse(text);
  } catch {
    // A proxy in front may answer with a page of its own; the status still tells.
  }
  return new Problem(response.status, { title: response.statusText, ...body }, response.headers.get("X-Request-Id"));
}

async function request(method, path, options = {}) {
  let response = await send(method, path, options);
  if (response.status === 401 && !options.anonymous) {
    if (await refresh()) response = await send(method, path, options);
    if (response.status === 401) {
      setToken(null);
      events.dispatchEvent(new Event("signed-out"));
    }
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

const json = async (response) => (response.status === 204 ? null : response.json());

export const api = {
  get: async (path, options) => json(await request("GET", path, options)),
  text: async (path) => (await request("GET", path, { headers: { Accept: "text/csv, text/plain, */*" } })).text(),

  /** The body together with the ETag that a later change has to name. */
  async read(path, options) {
    const response = await request("GET", path, options);
    return { body: await json(response), etag: response.headers.get("ETag") };
  },

  /** anyEntity: not a write to a company's data, so it is open under all entities too. */
  async post(path, body, { anonymous = false, anyEntity = false, key = idempotencyKey() } = {}) {
    return json(await request("POST", path, { body, anonymous, anyEntity, headers: { "Idempotency-Key": key } }));
  },

  async patch(path, body, etag) {
    const response = await request("PATCH", path, { body, headers: { "If-Match": etag } });
    return { body: await json(response), etag: response.headers.get("ETag") };
  },
};

function idempotencyKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
}

/** Query string of the values that are set. */
export function query(values) {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return set.length ? "?" + new URLSearchParams(set) : "";
}
