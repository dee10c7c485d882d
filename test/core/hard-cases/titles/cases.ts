import type { HardCase } from '../view';

export const titles: HardCase[] = [
  { text: 'Secretary of State Antony Blinken left for Seoul.', offices: ['Antony Blinken: Secretary of State, US'] },
  {
    text: 'Saudi Minister of Economy and Planning Faisal Alibrahim spoke first.',
    offices: ['Faisal Alibrahim: Minister of Economy and Planning, SA'],
  },
];
