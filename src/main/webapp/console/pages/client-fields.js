import { entities } from "../choices.js";
import { session } from "../session.js";

const METHODS = [{ value: "mail", label: "Mail with a CSV file" }, { value: "webhook", label: "Webhook" }, { value: "pingpost", label: "Ping, then post" }];

/** What a client is made of; `fresh` for one that is to be set up. */
export const clientFields = (fresh) => [
  { name: "name", label: "Name", required: true },
  { name: "email", label: "E-mail", required: true, hint: "Deliveries go there." },
  ...(fresh && session.entities.length > 1 ? [{ name: "entity", label: "Entity", options: entities() }] : []),
  { name: "phone", label: "Phone", hint: "International, such as +33123456789." },
  ...(fresh ? [] : [{ name: "address", label: "Address", rows: 2 }]),
  { name: "vatNumber", label: "VAT number" },
  { name: "vatRate", label: "VAT rate", hint: "Percent, such as 20.00." },
  { name: "currency", label: "Currency", hint: "Such as EUR." },
  { name: "deliveryMethod", label: "Gets its leads by", options: METHODS },
  { name: "deliveryUrl", label: "Address for webhook or ping-post" },
  { name: "deliveryDays", label: "Delivered on", kind: "days" },
  { name: "returnWindowDays", label: "Returns within", kind: "number", hint: "Days, 0 to 90." },
  { name: "returnsAutoAccepted", label: "Accept returns at once", kind: "flag" },
];

export const CLIENT_SAID = { CLIENT_EMAIL_TAKEN: "Another client of this entity has this e-mail address." };

export const CLIENT_USUAL = { vatRate: "20.00", currency: "EUR", deliveryMethod: "mail", deliveryDays: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"], returnWindowDays: 14 };
