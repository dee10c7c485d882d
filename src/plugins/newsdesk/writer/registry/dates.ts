import type { PartialDate } from '../../core/types';

type Date = PartialDate | null;

/** True where two dates, maybe partial, can be one: "2020" and "2020-09", or one that is not known. */
export const canBeOne = (a: Date, b: Date): boolean => a === null || b === null || a.startsWith(b) || b.startsWith(a);

/** The more exact of two dates that can be one. */
export const moreExact = (a: Date, b: Date): Date => (a === null || (b !== null && b.length > a.length) ? b : a);

/** True where the first date says all that the second says, and more. */
export const isMoreExact = (a: Date, b: Date): boolean => canBeOne(a, b) && a !== b && moreExact(a, b) === a;
