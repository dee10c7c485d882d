import type { HardCase } from '../view';

export const apposition: HardCase[] = [];
