import { runCommand } from './command.mjs';

runCommand(function () {
  return import('./build/run.mjs');
});
