/** A command was called in a wrong way: exit code 2. */
export class UsageError extends Error {}

/** A command could not do its work; the message says what, where and what to do: exit code 1. */
export class CommandError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What to do about failures of the system and of databases, by the start of their code. */
const REMEDIES: readonly [code: string, remedy: string][] = [
  ['SQLITE_BUSY', 'The database is locked: another program writes to it. Stop that one and run the command again.'],
  ['SQLITE_FULL', 'The disk is full. Free some room and run the command again; what was stored before is kept.'],
  ['ENOSPC', 'The disk is full. Free some room and run the command again; what was stored before is kept.'],
  ['SQLITE_READONLY', 'The database may not be written to. Check the rights of its file and folder.'],
  ['SQLITE_CANTOPEN', 'The database cannot be opened. Check DATABASE_FILENAME and that its folder may be written to.'],
  ['SQLITE_NOTADB', 'DATABASE_FILENAME names a file that is no SQLite database. Give another one.'],
  ['SQLITE_CORRUPT', 'The database is damaged. Put back a backup of it.'],
  ['SQLITE_IOERR', 'The database cannot be read or written: look at the disk.'],
  [
    'ECONNREFUSED',
    'The database does not answer. Check that it runs, and DATABASE_URL or DATABASE_HOST and DATABASE_PORT.',
  ],
  ['28P01', 'The database refuses the password. Check DATABASE_USERNAME and DATABASE_PASSWORD.'],
  ['3D000', 'There is no such database. Create it, or correct DATABASE_NAME.'],
];

/** The code of an error, or of what caused it; "" where there is none. */
export const codeOf = (error: unknown): string => {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return '';
};

/** A failure in words: what happened and, where it is known, what to do. */
export const wordsOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  const remedy = REMEDIES.find(([start]) => code.startsWith(start))?.[1];
  return remedy === undefined ? message : `${remedy}\n(${message.split('\n', 1)[0]})`;
};
