import { userInfo } from 'node:os';
import { handOver, type WriterRequest } from '../writer/hand-over';
import { connectHolder, WriterBusyError } from '../writer/socket';
import { type DeskService, withDesk } from './boot-desk';
import { locateDesk } from './locate-desk';
import type { Terminal } from './terminal';

async function* nothing(): AsyncGenerator<object> {}

/** Who is named as having started a run: the user of the system. */
export const startedBy = (): string => {
  try {
    return `${userInfo().username} (command line)`;
  } catch {
    // A user id without a name, as in a container: the run is still the command line's.
    return 'command line';
  }
};

/**
 * Does work that writes: a running server on the same SQLite file takes it over; where none runs, Strapi is booted for it.
 * Never two writers. Gives the summary as plain data.
 * @throws WriterBusyError where another command holds the file; CommandError where there is no built project.
 */
export const workOnDesk = async <Item>(
  terminal: Terminal,
  request: WriterRequest,
  inputs: AsyncIterable<object> | null,
  report: (item: Item) => void,
  work: (desk: DeskService) => Promise<object>,
): Promise<object> => {
  const place = locateDesk(terminal.io);
  const connection = place.databaseFile === null ? null : await connectHolder(place.databaseFile);
  if (connection === null) return withDesk(place, terminal, work);
  if (connection.holder.kind === 'command') {
    connection.socket.destroy();
    throw new WriterBusyError(connection.holder);
  }
  terminal.note(terminal.noteColours.dim(`The running server (process ${connection.holder.pid}) does the work.`));
  return handOver(connection, request, inputs ?? nothing(), report);
};
