import { Access } from "./access.js";
import { api, borrow } from "./api.js";
import { router } from "./router.js";
import { session } from "./session.js";

const KEPT = "freehold.visit";

/**
 * An operator's visit of a tenant: this tab acts with a member's token that the operator's session renews, and only as
 * long as the visit lasts. What survives a reload is which visit it is, never its token.
 */
const path = ({ tenantId, id }) => `/api/admin/tenants/${encodeURIComponent(tenantId)}/impersonations/${encodeURIComponent(id)}`;

function accessOf(visit) {
  const access = new Access(KEPT, () => api.post(path(visit) + "/token").then(
    ({ accessToken }) => accessToken,
    (problem) => {
      if (problem.status === 0 || problem.status >= 500) throw problem;
      return null;
    }), false);
  access.addEventListener("lost", () => goHome(visit));
  return access;
}

/** Resumes the visit that this tab was on before it was loaded again. */
export function resumeVisit() {
  const kept = sessionStorage.getItem(KEPT);
  if (kept) borrow(accessOf(JSON.parse(kept)));
}

/** @param answer of the request that began the impersonation */
export function begin({ impersonation: { id, tenant }, accessToken }) {
  const visit = { tenantId: tenant.id, id };
  sessionStorage.setItem(KEPT, JSON.stringify(visit));
  const access = accessOf(visit);
  access.take(accessToken);
  borrow(access);
  session.over();
  router.leaveFor("#/");
}

export async function end() {
  const visit = JSON.parse(sessionStorage.getItem(KEPT));
  await api.remove(path(visit));
  goHome(visit);
}

/** Back to where the visit was begun; whoever is signed in as a member here comes back too. */
function goHome(visit) {
  // A request that was under way may learn later than the end itself.
  if (!sessionStorage.getItem(KEPT)) return;
  sessionStorage.removeItem(KEPT);
  borrow(null);
  session.over();
  router.leaveFor(`#/operator/tenants/${visit.tenantId}/support`);
}
