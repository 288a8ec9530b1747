import { operator } from "./operator.js";
import { router } from "./router.js";
import { session } from "./session.js";

/** Who sits at the desk on the plane of the present address: a member in a tenant, or an operator of the platform. */
export const desk = () => (router.isOperators ? operator : session);

/** Both, for those who must be drawn again when either changes. */
export const desks = [session, operator];
