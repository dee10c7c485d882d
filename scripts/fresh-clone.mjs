import { runCommand } from './command.mjs';

runCommand(function () {
  return import('./fresh-clone/run.mjs');
});
