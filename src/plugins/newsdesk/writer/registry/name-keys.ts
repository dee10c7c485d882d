import { foldName } from '../../core/names/fold';

/** Keys under which rows without an id find a person: each state with the folded name ("KR|suh wook"). */
export const nameKeys = ({ name, states }: { name: string; states: readonly string[] }): string[] =>
  (states.length === 0 ? [''] : states).map((state) => `${state}|${foldName(name)}`);
