import type { HardCase } from '../view';

export const quotes: HardCase[] = [];
