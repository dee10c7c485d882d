/** Values of a template that are remembered by number; a story needs some hundreds. */
const MOST_CODES = 50_000;

/**
 * Ids of named findings. Names are "template=value"; while weights are fitted each new name gets an id, afterwards the
 * list is frozen and an unknown name has the id -1.
 */
export class Dictionary {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();
  /** Ids by template and a number that stands for the value, so that no name is joined twice. */
  private readonly coded: Array<Map<number, number>> = [];

  constructor(
    names: Iterable<string> = [],
    readonly isFrozen = false,
  ) {
    for (const name of names) this.add(name);
  }

  private add(name: string): number {
    const id = this.names.length;
    this.names.push(name);
    this.ids.set(name, id);
    return id;
  }

  /** Id of a finding, or -1. */
  idOf(name: string): number {
    const id = this.ids.get(name);
    if (id !== undefined) return id;
    return this.isFrozen ? -1 : this.add(name);
  }

  /** Id of the finding of a template whose value is told by a number; `nameOf` is asked once. */
  idOfCode(template: number, code: number, nameOf: () => string): number {
    const codes = (this.coded[template] ??= new Map<number, number>());
    const id = codes.get(code);
    if (id !== undefined) return id;
    const made = this.idOf(nameOf());
    if (codes.size >= MOST_CODES) codes.clear();
    codes.set(code, made);
    return made;
  }
}
