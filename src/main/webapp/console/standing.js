/** A trial is an active tenant whose end is set; people see it as a state of its own. */
export const standing = (tenant) => (tenant.status === "ACTIVE" && tenant.trialEndsAt ? "TRIAL" : tenant.status);
