import type { HardCase } from '../view';

export const names: HardCase[] = [];
