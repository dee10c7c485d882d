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
  private readonly codes: Array<Map<number, number>> = [];

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

  /** Id of the finding of a template whose value is told by a number; undefined where it was not named yet. */
  coded(template: number, code: number): number | undefined {
    return this.codes[template]?.get(code);
  }

  /** Names the finding of a template and a number, once; gives its id. */
  nameCode(template: number, code: number, name: string): number {
    const codes = (this.codes[template] ??= new Map<number, number>());
    const id = this.idOf(name);
    if (codes.size >= MOST_CODES) codes.clear();
    codes.set(code, id);
    return id;
  }
}
