const DAY_MS = 86_400_000;
const DAYS = 7;
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** ISO weeks by their names, such as 2026-W47. */
export function weekOf(date) {
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || DAYS));
  const year = day.getUTCFullYear();
  const number = Math.ceil(((day - Date.UTC(year, 0, 1)) / DAY_MS + 1) / DAYS);
  return `${year}-W${String(number).padStart(2, "0")}`;
}

export const thisWeek = () => weekOf(new Date());

export function monday(week) {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) || [];
  if (!year) return null;
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  return new Date(fourth.getTime() + ((Number(number) - 1) * DAYS - ((fourth.getUTCDay() || DAYS) - 1)) * DAY_MS);
}

/** So many weeks later, or earlier. */
export function weekAfter(week, weeks) {
  const there = new Date(monday(week).getTime() + (weeks * DAYS + 3) * DAY_MS);
  return weekOf(new Date(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate()));
}

/** «W47 · 16 Nov – 22 Nov»; what is no week as it is. */
export function weekWords(week) {
  const first = monday(week);
  if (!first) return week;
  return `${week.slice(5)} · ${short.format(first)} – ${short.format(new Date(first.getTime() + (DAYS - 1) * DAY_MS))}`;
}

const name = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Months by their names, such as 2026-11; the running one is that of the running week's Thursday, as the server reckons. */
export const thisMonth = () => new Date(monday(thisWeek()).getTime() + 3 * DAY_MS).toISOString().slice(0, 7);

export const isMonth = (month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month);

export const monthAfter = (month, months) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + months, 15)).toISOString().slice(0, 7);

export const monthWords = (month) => name.format(new Date(month + "-15T00:00:00Z"));
