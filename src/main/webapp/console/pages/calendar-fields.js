import { words } from "../format.js";
import { DAYS } from "../reading.js";

/** A calendar as a form has it: a field a day. */
export const calendarFields = [
  { name: "name", label: "Name", required: true },
  { name: "zone", label: "Time zone", hint: "Such as Europe/Paris." },
  ...DAYS.map((day) => ({ name: day, label: words(day), kind: "words", hint: "Such as 08:00-12:00, 14:00-18:00; empty for closed." })),
  { name: "holidays", label: "Holidays", kind: "words", rows: 5, hint: "Closed days, such as 2026-12-25." },
];

export const asForm = ({ opening, ...rest }) => ({ ...rest, ...opening });

/** Days that were not named keep what `before` has. */
export function asSent(body, before = {}) {
  const sent = Object.fromEntries(Object.entries(body).filter(([name]) => !DAYS.includes(name)));
  if (DAYS.some((day) => body[day])) sent.opening = Object.fromEntries(DAYS.map((day) => [day, body[day] || before[day] || []]).filter(([, spans]) => spans.length));
  return sent;
}
