/** Values of templates that are remembered by number; a story needs some hundreds. */
const MOST_CODES = 1 << 16;
/** Templates that have values told by numbers. */
const MOST_TEMPLATES = 16;
/** Stands for a value that was not named yet. */
export const UNNAMED = -2;

/**
 * Ids of named findings. Names are "template=value"; while weights are fitted each new name gets an id, afterwards the
 * list is frozen and an unknown name has the id -1.
 */
export class Dictionary {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();
  /** Ids by template and a number that stands for the value, so that no name is joined twice: keys and ids in turn. */
  private codes = new Int32Array(1 << 13).fill(-1);
  private count = 0;

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

  /** Id of the finding of a template whose value is told by a number; `UNNAMED` where it was not named yet. */
  coded(template: number, code: number): number {
    const at = this.placeOf(code * MOST_TEMPLATES + template);
    return this.codes[at] === -1 ? UNNAMED : (this.codes[at + 1] as number);
  }

  /** Names the finding of a template and a number, once; gives its id. */
  nameCode(template: number, code: number, name: string): number {
    const id = this.idOf(name);
    if (this.count >= MOST_CODES) {
      this.codes.fill(-1);
      this.count = 0;
    }
    this.count++;
    const key = code * MOST_TEMPLATES + template;
    this.put(key, id);
    if (this.count * 4 > this.codes.length) this.grow();
    return id;
  }

  /** Place of a key, or the free one where it would stand. */
  private placeOf(key: number): number {
    const { codes } = this;
    const mask = codes.length - 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask & ~1;
    while (codes[at] !== key && codes[at] !== -1) at = (at + 2) & mask;
    return at;
  }

  private put(key: number, id: number): void {
    const at = this.placeOf(key);
    this.codes[at] = key;
    this.codes[at + 1] = id;
  }

  private grow(): void {
    const { codes } = this;
    this.codes = new Int32Array(codes.length * 2).fill(-1);
    for (let at = 0; at < codes.length; at += 2)
      if (codes[at] !== -1) this.put(codes[at] as number, codes[at + 1] as number);
  }
}
