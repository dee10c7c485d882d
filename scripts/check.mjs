import { runCommand } from './command.mjs';

runCommand(function () {
  return import('./check/run.mjs');
});
