import { Access } from "./access.js";
import { Problem, problemOf } from "./problem.js";

/** The one way to the server: token, refresh, scope, problems, idempotency keys and ETags. */

const OPERATORS_PATHS = /^\/api\/(admin\/(auth|tenants)|platform)(\/|\?|$)/;
let entityScope = null;

export const operatorAccess = new Access("freehold.operator", () => refreshed("/api/admin/auth/refresh"));
export const ownAccess = new Access("freehold.signedIn", () => refreshed("/api/auth/refresh"));
let borrowed = null;

/** Members' access: this browser's own, or the one that an operator has borrowed for this tab. */
export const memberAccess = () => borrowed || ownAccess;

export function borrow(access) {
  borrowed = access;
}

export function setEntityScope(scope) {
  entityScope = scope;
}

/** The server tells the planes apart by the path, and so do we. */
const isOperators = (path) => OPERATORS_PATHS.test(path);
const accessFor = (path) => (isOperators(path) ? operatorAccess : memberAccess());

async function refreshed(path) {
  const response = await send("POST", path, { anonymous: true });
  if (response.ok) return (await response.json()).accessToken;
  if (response.status !== 401 && response.status !== 403) throw await problemOf(response);
  return null;
}

async function send(method, path, { body, headers = {}, anonymous = false, anyEntity = false, signal } = {}) {
  const sent = { Accept: "application/json, application/problem+json", ...headers };
  const { token } = accessFor(path);
  if (!anonymous && token) sent.Authorization = "Bearer " + token;
  if (!anonymous && !anyEntity && entityScope && !isOperators(path)) sent["X-Entity-Scope"] = entityScope;
  if (body !== undefined) sent["Content-Type"] = body instanceof Blob ? body.type : "application/json";
  try {
    return await fetch(path, {
      method,
      headers: sent,
      signal,
      // A borrowed token beside the cookies of another session would be a forgery.
      credentials: borrowed && !isOperators(path) ? "omit" : "same-origin",
      body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
    });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Problem(0);
  }
}

async function request(method, path, options = {}) {
  let response = await send(method, path, options);
  if (response.status === 401 && !options.anonymous) {
    const access = accessFor(path);
    if (await access.renew()) response = await send(method, path, options);
    if (response.status === 401) access.lost();
  }
  if (!response.ok) throw await told(path, response);
  return response;
}

/** A second factor may be asked for at any time; then nothing but enrolling works. */
async function told(path, response) {
  const problem = await problemOf(response);
  if (problem.code === "MFA_ENROLMENT_REQUIRED") accessFor(path).dispatchEvent(new Event("enrol"));
  return problem;
}

const json = async (response) => (response.status === 204 ? null : response.json());
const withTag = async (response) => ({ body: await json(response), etag: response.headers.get("ETag") });
const tagged = (etag) => (etag ? { "If-Match": etag } : {});

export const api = {
  get: async (path, options) => json(await request("GET", path, options)),
  file: async (path) => (await request("GET", path, { headers: { Accept: "*/*" } })).blob(),

  /** The body together with the ETag that a later change has to name. */
  read: async (path, options) => withTag(await request("GET", path, options)),

  /** For writes that are not to a legal entity's data: they are open under all entities too. */
  anyEntity: { anyEntity: true },

  async post(path, body, { anonymous = false, anyEntity = false, key = idempotencyKey() } = {}) {
    return json(await request("POST", path, { body, anonymous, anyEntity, headers: { "Idempotency-Key": key } }));
  },

  patch: async (path, body, etag, options) => withTag(await request("PATCH", path, { body, headers: tagged(etag), ...options })),
  put: async (path, body, etag, options) => withTag(await request("PUT", path, { body, headers: tagged(etag), ...options })),
  remove: async (path, { etag, ...options } = {}) => json(await request("DELETE", path, { headers: tagged(etag), ...options })),
};

function idempotencyKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
}

/** Query string of the values that are set. */
export function query(values) {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return set.length ? "?" + new URLSearchParams(set) : "";
}
