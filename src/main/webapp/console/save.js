import { api } from "./api.js";

/** Fetches a file with the token, which a plain link could not carry, and hands it to the browser to save. */
export async function save(path, name) {
  const address = URL.createObjectURL(new Blob([await api.text(path)], { type: "text/csv" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
