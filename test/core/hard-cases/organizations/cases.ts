import type { HardCase } from '../view';

export const organizations: HardCase[] = [];
