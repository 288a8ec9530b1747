/** What the presets of the platform are for. */
export const OPERATOR_ROLES = [
  { value: "SUPER_ADMIN", label: "Super admin", hint: "Everything, with operators and deletion." },
  { value: "ADMIN", label: "Admin", hint: "Tenants, their users, suspension, visits." },
  { value: "DEVELOPER", label: "Developer", hint: "Looks at tenants and visits them." },
  { value: "SUPPORT", label: "Support", hint: "Tenants' users and visits." },
  { value: "MARKETING", label: "Marketing", hint: "Looks at tenants." },
  { value: "FINANCE", label: "Finance", hint: "Looks at tenants and suspends them." },
  { value: "SALES", label: "Sales", hint: "Makes tenants and changes their plan." },
];

export const operatorRole = (code) => OPERATOR_ROLES.find(({ value }) => value === code)?.label || code;
