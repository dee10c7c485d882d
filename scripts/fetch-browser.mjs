import { runCommand } from './command.mjs';

runCommand(function () {
  return import('./browser/fetch.mjs');
});
