/** Why a start failed, by the code of the error, and what to do. */
/** @type {Record<string, (where: string) => string>} */
const reasons = {
  SQLITE_BUSY: (where) =>
    `The database ${where} is locked: another process is writing to it.\nStop that one, then start again.`,
  SQLITE_LOCKED: (where) =>
    `The database ${where} is locked: another process is writing to it.\nStop that one, then start again.`,
  SQLITE_FULL: (where) =>
    `There is no room on the disk for the database ${where}.\nFree some, then start again; nothing is lost.`,
  ENOSPC: () => 'There is no room on the disk.\nFree some, then start again; nothing is lost.',
  SQLITE_CANTOPEN: (where) =>
    `The database ${where} cannot be opened.\nCheck that its folder is there and may be written to.`,
  SQLITE_READONLY: (where) =>
    `The database ${where} may not be written to.\nCheck the rights of the file and of its folder.`,
  EACCES: (where) => `A file may not be read or written, for example the database ${where}.\nCheck its rights.`,
  EROFS: (where) => `The disk may not be written to; the database ${where} needs it.`,
  SQLITE_NOTADB: (where) =>
    `${where} is no SQLite database.\nSet DATABASE_FILENAME to another file, or move this one away.`,
  SQLITE_CORRUPT: (where) => `The database ${where} is damaged.\nPut back a backup of it.`,
  ECONNREFUSED: (where) =>
    `The database ${where} does not answer.\nCheck that it runs, and DATABASE_URL or DATABASE_HOST and DATABASE_PORT.`,
  ENOTFOUND: (where) => `The database's host is not known (${where}).\nCheck DATABASE_URL or DATABASE_HOST.`,
  '28P01': (where) => `The database ${where} refuses the password.\nCheck DATABASE_USERNAME and DATABASE_PASSWORD.`,
  '3D000': (where) => `There is no database ${where}.\nCreate it, or correct DATABASE_NAME.`,
};

/**
 * The error that says in words why the start failed. The code may stand on a cause, and SQLite's come in kinds
 * ("SQLITE_BUSY_RECOVERY").
 * @param {unknown} error
 * @param {string} database where the data are, for the message
 */
export const explainStartError = (error, database) => {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (!('code' in cause)) continue;
    const code = String(cause.code);
    const reason = reasons[code] ?? reasons[code.split('_').slice(0, 2).join('_')];
    if (reason) return new Error(`${reason(database)}\n(${cause.message.split('\n')[0]})`, { cause: error });
  }
  if (error instanceof Error) {
    const wrapped = /^Could not load js config file .*?([\w-]+)\.js: (.+)$/s.exec(error.message);
    return wrapped ? new Error(`config/${wrapped[1]}: ${wrapped[2]}`, { cause: error }) : error;
  }
  return new Error(String(error));
};
