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

const FEATURES = { api_access: "API access", ai_orchestration: "AI orchestration", sso: "Single sign-on", scim: "SCIM", real_time_collaboration: "Real-time collaboration" };

export const featureLabel = (name) => FEATURES[name] || words(name);

export const limitLabel = (name) => LIMITS[name] || words(name);
