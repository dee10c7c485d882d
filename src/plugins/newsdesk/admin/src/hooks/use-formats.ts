import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';

export interface Formats {
  /** 0.976 -> "98%" */
  percent: (score: number) => string;
  /** 2.1 -> "+2.1"; -1.4 -> "−1.4" */
  weight: (weight: number) => string;
  /** "KR" -> "South Korea"; what is no ISO 3166-1 code stays as it is. */
  country: (code: string) => string;
  /** "en" -> "English" */
  language: (code: string) => string;
  /** "2021-03-17" -> "17 Mar 2021"; a partial date stays partial: "2021-03" -> "Mar 2021". */
  day: (date: string) => string;
  /** ISO 8601 -> day and time of day in the user's time zone. */
  moment: (iso: string) => string;
  /** 12345 -> "12,345" */
  count: (number: number) => string;
  /** 12_582_912 -> "12 MB" */
  size: (bytes: number) => string;
}

const PARTS = [
  { year: 'numeric' },
  { year: 'numeric', month: 'short' },
  { year: 'numeric', month: 'short', day: 'numeric' },
] as const;

const formatDay = (intl: IntlShape, date: string): string => {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) {
    return date;
  }
  const parts = PARTS[day !== undefined ? 2 : month !== undefined ? 1 : 0];
  return intl.formatDate(Date.UTC(year, (month ?? 1) - 1, day ?? 1), { ...parts, timeZone: 'UTC' });
};

const formatName = (intl: IntlShape, code: string, type: 'region' | 'language'): string => {
  try {
    return intl.formatDisplayName(code, { type, style: 'short' }) ?? code;
  } catch {
    // Intl throws on a code of another form, such as a smaller jurisdiction.
    return code;
  }
};

/** Gives the ways in which the desk writes numbers, dates, countries and languages, by `Intl`. */
export const useFormats = (): Formats => {
  const intl = useIntl();
  return useMemo(
    () => ({
      percent: (score) => intl.formatNumber(score, { style: 'percent', maximumFractionDigits: 0 }),
      weight: (weight) =>
        intl
          .formatNumber(weight, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 })
          .replace('-', '−'),
      country: (code) => formatName(intl, code, 'region'),
      language: (code) => formatName(intl, code, 'language'),
      day: (date) => formatDay(intl, date),
      moment: (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short' }),
      count: (number) => intl.formatNumber(number),
      size: (bytes) =>
        intl.formatNumber(bytes / (1024 * 1024), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }),
    }),
    [intl],
  );
};
