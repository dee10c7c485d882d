import type { HardCase } from '../view';

export const dates: HardCase[] = [];
