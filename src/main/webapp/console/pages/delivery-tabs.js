/** Deliveries one by one, as daily mails, and what came back. */
export const DELIVERY_TABS = [
  { id: "deliveries", label: "Deliveries" },
  { id: "delivery-batches", label: "Daily mails" },
  { id: "returns", label: "Returns" },
];
