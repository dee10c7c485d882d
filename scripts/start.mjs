import { runCommand } from './command.mjs';

runCommand(function () {
  return import('./start/run.mjs');
});
