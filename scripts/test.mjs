import { runCommand } from './command.mjs';

runCommand(function () {
  return import('./test/run.mjs');
});
