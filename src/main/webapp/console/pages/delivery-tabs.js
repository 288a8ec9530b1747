/** Deliveries one by one, as daily mails, and what came back, and what could not be sent. */
export const DELIVERY_TABS = [
  { id: "deliveries", label: "Deliveries" },
  { id: "delivery-batches", label: "Daily mails" },
  { id: "returns", label: "Returns" },
  { id: "dead-letters", label: "Dead letters" },
];
