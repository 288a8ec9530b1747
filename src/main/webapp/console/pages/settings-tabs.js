/** The settings, and the things beside them that have lists of their own. */
export const SETTINGS_TABS = [
  { id: "settings", label: "Settings" },
  { id: "products", label: "Products" },
  { id: "entities", label: "Entities" },
  { id: "forms", label: "Forms" },
];
