import { runCommand } from './command.mjs';

runCommand(function () {
  return import('./develop/run.mjs');
});
