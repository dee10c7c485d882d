import type { HardCase } from '../view';

export const order: HardCase[] = [];
