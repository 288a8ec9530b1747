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

export async function problemOf(response) {
  const text = await response.text();
  let body = {};
  try {
    body = JSON.parse(text);
  } catch {
    // A proxy in front may answer with a page of its own; the status still tells.
  }
  return new Problem(response.status, { title: response.statusText, ...body }, response.headers.get("X-Request-Id"));
}
