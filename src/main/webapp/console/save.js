import { api } from "./api.js";

/** Fetches a file with the token, which a plain link could not carry, and hands it to the browser to save. */
export const save = async (path, name) => saveBlob(await api.file(path), name);

/** A text that is only here, such as codes shown once. */
export const saveText = (text, name) => saveBlob(new Blob([text], { type: "text/plain" }), name);

function saveBlob(blob, name) {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
