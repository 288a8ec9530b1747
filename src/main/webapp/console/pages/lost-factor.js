import { ask } from "../elements/fh-ask.js";
import { api } from "../api.js";

/** Asks an operator why, then takes off somebody's second factor that is lost with all codes; true when it was done. */
export const resetFactor = (who, path) => ask({
  heading: `Take off the second factor of ${who}?`,
  text: "Only for somebody who lost it together with every recovery code, and proved who it is. All sessions of the person end, the password stays, and a letter tells of it.",
  act: "Take it off",
  danger: true,
  fields: [{ name: "reason", label: "How the person proved it" }, { name: "ticket", label: "Ticket" }],
  run: ({ reason, ticket }) => api.post(path, { reason: reason.trim(), ticket: ticket.trim() }),
});
