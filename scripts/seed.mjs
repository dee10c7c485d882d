import { runCommand } from './command.mjs';

runCommand(function () {
  return import('./seed/run.mjs');
});
