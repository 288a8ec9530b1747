/** What the presets of a tenant are for. */
export const ROLES = [
  { value: "OWNER", label: "Owner", hint: "Everything, with users and the tenant itself." },
  { value: "ADMIN", label: "Admin", hint: "Everything but users and the tenant itself." },
  { value: "USER", label: "User", hint: "Daily work: leads, deliveries, clients, commandes." },
  { value: "VIEWER", label: "Viewer", hint: "Looks and changes nothing." },
];

/** Those that a caller may give: nobody gives more than the own. */
export const rolesUpTo = (own) => ROLES.slice(Math.max(0, ROLES.findIndex(({ value }) => value === own)));
