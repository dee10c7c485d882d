/** The database itself cannot be read or written, so that whatever comes next would fail as well. */
export class DatabaseFailure extends Error {
  readonly code: string;
  /** HTTP status: 507 where the disk is full, else 503. */
  readonly status: number;

  constructor(code: string, message: string, status: number, cause: unknown) {
    super(message, { cause });
    this.code = code;
    this.status = status;
  }
}

interface Kind {
  /** Codes of SQLite, of PostgreSQL (SQLSTATE) and of the system. */
  codes: RegExp;
  code: string;
  message: string;
  status?: number;
}

const KINDS: readonly Kind[] = [
  {
    codes: /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    code: 'database-locked',
    message: 'Another process keeps the database locked. Stop it, or wait until it is done, and try again.',
  },
  {
    codes: /^(SQLITE_FULL|ENOSPC|53100$)/,
    code: 'disk-full',
    message: 'The disk that holds the database is full. Free some space and try again.',
    status: 507,
  },
  {
    codes: /^(SQLITE_READONLY|SQLITE_PERM|EACCES|EROFS|25006$)/,
    code: 'database-read-only',
    message: 'The database may not be written. Give this user the right to write its file and its folder.',
  },
  {
    codes: /^(SQLITE_CORRUPT|SQLITE_NOTADB)/,
    code: 'database-damaged',
    message: 'The database file is damaged. Stop the server and put a backup in its place.',
  },
  {
    codes: /^(SQLITE_IOERR|SQLITE_CANTOPEN)/,
    code: 'database-unreadable',
    message: 'The database file cannot be read or written. Look whether its disk is there and in order.',
  },
  {
    codes: /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|08|53|57P)/,
    code: 'database-away',
    message: 'The database does not answer. Look whether it runs and can be reached, and try again.',
  },
];

const BUSY_POOL = 'The database is busy: no connection became free in time. Try again in a moment.';

/** The failure behind an error that the database threw; null where the error is about one statement or its data. */
export const toDatabaseFailure = (error: unknown): DatabaseFailure | null => {
  if (error instanceof DatabaseFailure) return error;
  if (!(error instanceof Error)) return null;
  if (error.name === 'KnexTimeoutError') return new DatabaseFailure('database-busy', BUSY_POOL, 503, error);
  const given = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const kind = KINDS.find(({ codes }) => codes.test(given));
  return kind === undefined ? null : new DatabaseFailure(kind.code, kind.message, kind.status ?? 503, error);
};

/** What the database said of a statement, without the statement: knex puts the SQL before " - " and the reason. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof DatabaseFailure) return reasonOf(error.cause);
  const message = error instanceof Error ? error.message : String(error);
  const isOfDatabase = error instanceof Error && 'code' in error;
  return isOfDatabase ? (message.split(' - ').pop() ?? message) : message;
};
