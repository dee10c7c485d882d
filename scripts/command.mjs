// Kept in the syntax of old Node versions, so that these can still say that they are too old.
import fs from 'fs';

/**
 * Whether a Node version such as "20.19.0" meets the project's `engines.node`, read from package.json
 * (only its lower bound, ">=20.19.0"). Gives the bound where it is not met, else null.
 * @param {string} version
 */
function missedNodeVersion(version) {
  var manifest = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  var wanted = String(manifest.engines.node).match(/\d+/g) || [];
  var found = version.match(/\d+/g) || [];
  var difference = Number(found[0]) - Number(wanted[0]) || Number(found[1]) - Number(wanted[1]);
  return difference < 0 ? wanted[0] + '.' + wanted[1] : null;
}

/**
 * Runs a command of this folder: checks the Node version, loads the command's module by `load` (a function that
 * imports it), calls its `run(args)` and takes the number it gives as the exit code. An error ends in one message
 * and exit code 1; its stack is shown with `--verbose` or DEBUG.
 * @param {() => Promise<{ run: (args: string[]) => Promise<number | void> }>} load
 */
export function runCommand(load) {
  var missed = missedNodeVersion(process.versions.node);
  if (missed !== null) {
    console.error(
      'Node ' + missed + ' or newer is needed; this is ' + process.versions.node + ' (' + process.execPath + ').',
    );
    console.error('Get a newer one from https://nodejs.org, then run the same command again.');
    process.exit(1);
  }
  load()
    .then(function (command) {
      return command.run(process.argv.slice(2));
    })
    .then(
      function (code) {
        if (typeof code === 'number') process.exitCode = code;
      },
      function (error) {
        var isVerbose = process.argv.indexOf('--verbose') !== -1 || Boolean(process.env.DEBUG);
        console.error('');
        console.error(isVerbose ? error : error.message);
        process.exit(1);
      },
    );
}
