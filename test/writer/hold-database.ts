import { claimWriter, WriterBusyError } from '../../src/plugins/newsdesk/writer/socket';

/** Run as a process of its own by socket.test.ts: claims a database file and holds it until it is killed. */
const [database = '', kind] = process.argv.slice(2);

claimWriter(database, kind === 'server' ? async () => ({}) : null).then(
  () => {
    process.stdout.write('held\n');
    setInterval(() => undefined, 1000);
  },
  (error: unknown) => process.stdout.write(error instanceof WriterBusyError ? 'busy\n' : `${String(error)}\n`),
);
