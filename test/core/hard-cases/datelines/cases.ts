import type { HardCase } from '../view';

export const datelines: HardCase[] = [];
