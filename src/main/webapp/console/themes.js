const KEY = "freehold.theme";

export const themes = [
  { id: "auto", label: "Theme of the system" },
  { id: "light", label: "Light" },
  { id: "dark", label: "Dark" },
];

export const theme = () => document.documentElement.dataset.theme || "auto";

/** Kept on this device; «auto» follows the system again. */
export function wear(id) {
  if (id === "auto") {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(KEY, id);
    document.documentElement.dataset.theme = id;
  }
}
