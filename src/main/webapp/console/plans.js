import { api } from "./api.js";
import { words } from "./format.js";

/** The catalogue; it changes with a release only, so one look is enough. */
let catalogue = null;

export const plans = () => (catalogue ??= api.get("/api/platform/plans").then(({ plans: all }) => all, (problem) => {
  catalogue = null;
  throw problem;
}));

/** For a select or a chip, before they are known too. */
export const PLAN_NAMES = ["free", "standard", "professional", "performance", "enterprise"].map((value) => ({ value, label: words(value) }));

export const LIMITS = {
  api_calls_per_month: "API calls a month", storage_gb: "Storage, GB", team_members: "Members", cases: "Cases a month",
  apiCallsPerMonth: "API calls this month", storageGb: "Storage, GB", teamMembers: "Members",
};

export const limitLabel = (name) => LIMITS[name] || words(name);
