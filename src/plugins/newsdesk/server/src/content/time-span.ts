/** A stretch of time: from a moment up to another, which does not belong to it; null is open. */
export interface TimeSpan {
  from: Date | null;
  until: Date | null;
}

const startOf = (date: string): Date => new Date(`${date}${'-01-01'.slice(date.length - 4, 6)}T00:00:00.000Z`);

const endOf = (date: string): Date => {
  const end = startOf(date);
  if (date.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end;
};

/** The time between two dates, both included, each maybe partial: "2021" to "2021-03" ends with the 31st of March. */
export const timeSpan = (from: string | null | undefined, to: string | null | undefined): TimeSpan => ({
  from: (from ?? null) === null ? null : startOf(from ?? ''),
  until: (to ?? null) === null ? null : endOf(to ?? ''),
});
