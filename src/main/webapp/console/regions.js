/** Where a tenant's data may live. */
export const REGIONS = [
  { value: "eu-west", label: "Europe (west)" },
  { value: "eu-central", label: "Europe (central)" },
  { value: "us-east", label: "United States (east)" },
  { value: "us-west", label: "United States (west)" },
  { value: "ap-southeast", label: "Asia Pacific (southeast)" },
];

export const region = (code) => REGIONS.find(({ value }) => value === code)?.label || code || "–";

/** As IANA names them; the browser knows those it can show. */
export const ZONES = Intl.supportedValuesOf("timeZone");
