import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { expect } from 'chai';
import type { RegistryItemView, RegistrySummary } from '../../src/plugins/newsdesk/contracts/registry';
import { deskEnvironment } from '../app/environment';
import { startDesk, type StartedDesk } from '../app/start-desk';
import { hashTables } from '../bench/registry/hash-tables';
import { documentedCommands, documentedFiles } from './registry-docs';
import { jsonLines, newsdesk, startNewsdesk } from './run-newsdesk';

type Line = { item: RegistryItemView } | { summary: RegistrySummary & { dryRun: boolean } };

const HEAD = 'wikidata_id,name,position,country_code,start_date,end_date';

describe('newsdesk registry import', function () {
  this.timeout(240_000);
  let home: string;
  let file: string;
  let env: Record<string, string>;
  let desk: StartedDesk;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), 'newsdesk-registry-test-'));
    file = join(home, 'data.db');
    desk = await startDesk({ databaseFile: file, hasSeed: false });
    env = deskEnvironment({ ...desk.settings, port: 1 });
  });
  after(async () => {
    await desk.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(home, name);
    writeFileSync(path, content);
    return path;
  };
  const run = (...args: string[]) => newsdesk(['registry', 'import', ...args], { env });
  const runJson = async (...args: string[]) => {
    const done = await run(...args, '--json');
    const lines = jsonLines<Line>(done.stdout);
    const items = lines.flatMap((line) => ('item' in line ? [line.item] : []));
    const summary = lines.flatMap((line) => ('summary' in line ? [line.summary] : []))[0];
    return { ...done, items, summary };
  };
  const query = <Row>(sql: string, ...values: string[]): Row[] => {
    const database = new Database(file, { readonly: true });
    try {
      return database.prepare(sql).all(...values) as Row[];
    } finally {
      database.close();
    }
  };

  it('does what docs/registry.md shows, in the running server', async () => {
    const files = documentedFiles();
    for (const [name, text] of Object.entries(files)) {
      put(name, text);
      put(`${name}.gz`, gzipSync(text));
    }
    const isFile = (name: string) => (name.endsWith('.gz') ? name.slice(0, -3) : name) in files;
    const blocks = documentedCommands();
    expect(blocks.length).to.be.above(5);
    for (const { line, commands, shown } of blocks) {
      let printed = '';
      for (const args of commands) {
        const done = await newsdesk(
          args.map((arg) => (isFile(arg) ? join(home, arg) : arg)),
          { env },
        );
        expect(done.code, `docs/registry.md:${line} ${done.stderr}`).to.equal(args.includes('holders.csv') ? 1 : 0);
        expect(done.stderr).to.contain(`The running server (process ${desk.pid}) does the work.`);
        printed = done.stdout.replace(/\n +Time .*\n$/, '');
      }
      if (shown !== null) expect(printed, `docs/registry.md:${line}`).to.contain(shown);
    }
    const bodies = await run(join(home, 'bodies.csv'));
    expect(bodies.stdout).to.match(/Bodies +2 +2 new/);
  });

  it('changes nothing in a dry run, and tells each item and the sum as JSON', async () => {
    const path = put('trial.csv', `${HEAD}\nQ950001,Ana Trial,Mayor,ZZ,2010,\nQ950002,,Mayor,ZZ,2010,\n`);
    const before = hashTables(file);
    const dry = await runJson(path, '--dry-run');
    expect(hashTables(file)).to.equal(before);
    expect(dry.code).to.equal(1);
    expect(dry.items).to.deep.equal([
      {
        ...{ outcome: 'failed', origin: 'trial.csv:3', code: 'bad-row' },
        ...{ message: 'name: must not be empty', record: null, name: null },
      },
    ]);
    expect(dry.summary).to.deep.include({ run: null, dryRun: true, isWhole: true });
    expect(dry.summary?.counts).to.deep.include({ rows: 2, failed: 1, people: { created: 1, updated: 0 } });
  });

  it('makes internal records where it is told to, from stdin as well', async () => {
    const args = ['registry', 'import', '-', '--visibility', 'internal'];
    const done = await newsdesk(args, { env, input: gzipSync(`${HEAD}\nQ950003,Bea Trial,Mayor,ZZ,2010,\n`) });
    expect(done, done.stderr).to.include({ code: 0 });
    expect(query("select visibility from people where wikidata_id = 'Q950003'")).to.deep.equal([
      { visibility: 'internal' },
    ]);
  });

  it('says what is wrong with a file or an option, and imports nothing', async () => {
    const before = hashTables(file);
    const other = await run(put('other.csv', 'a,b\n1,2\n'));
    expect([other.code, other.stdout]).to.deep.equal([1, '']);
    expect(other.stderr).to.match(/other\.csv is no registry that can be read.*columns a, b\. Wanted are/);
    const none = await run(join(home, 'none.csv'));
    expect([none.code, none.stderr]).to.deep.include(1);
    expect(none.stderr).to.contain('There is no such file');
    const option = await run(join(home, 'trial.csv'), '--visibility', 'secret');
    expect([option.code, option.stdout]).to.deep.equal([2, '']);
    expect(option.stderr).to.contain('write public or internal');
    expect(hashTables(file)).to.equal(before);
  });

  it('leaves whole batches where the server is killed, and a second run makes of them what one run makes', async () => {
    const ROWS = 3000;
    const rows = (letter: string): string => {
      const lines = Array.from({ length: ROWS }, (_, at) => {
        const person = Math.floor(at / 2);
        const title = at % 2 === 0 ? 'Mayor' : `Minister of Matters ${at % 40}`;
        return `Q9600${letter === 'J' ? 1 : 2}${person},Ada ${letter}${person},${title},${letter}Z,20${10 + (at % 10)},`;
      });
      return `${HEAD}\n${lines.join('\n')}\n`;
    };
    const held = (letter: string): string[] =>
      query<Record<string, string>>(
        `select p.name, p.slug, p.nationalities, p.visibility, o.title, o.country, t.start_date, t.end_date, t.label
         from people p
         left join newsdesk_office_terms_person_lnk pl on pl.person_id = p.id
         left join newsdesk_office_terms t on t.id = pl.office_term_id
         left join newsdesk_office_terms_office_lnk ol on ol.office_term_id = t.id
         left join newsdesk_offices o on o.id = ol.office_id
         where p.name like ? order by p.wikidata_id, t.start_date, o.title`,
        `Ada ${letter}%`,
      ).map((row) => JSON.stringify(row).replaceAll(letter, '#').replaceAll(letter.toLowerCase(), '#'));
    const path = put('killed.csv', rows('J'));
    const child = startNewsdesk(['registry', 'import', path], { env });
    const ended = new Promise((resolve) => child.once('close', resolve));
    for (let tries = 0; tries < 3000 && held('J').length < 400; tries++) await sleep(10);
    await desk.stop('SIGKILL');
    await ended;
    expect(child.exitCode).to.equal(1);
    const stored = held('J').length;
    expect(stored).to.be.within(400, ROWS - 1);
    const items =
      "select count(*) as count from newsdesk_import_items where record_type = 'person' and outcome = 'created' and origin like ?";
    const peopleStored = query<{ count: number }>("select count(*) as count from people where name like 'Ada J%'");
    expect(query(items, 'killed.csv:%')).to.deep.equal(peopleStored);

    desk = await startDesk(desk.settings);
    const second = await runJson(path);
    expect(second.code, second.stderr).to.equal(0);
    expect(second.summary?.counts.terms.created).to.equal(ROWS - stored);
    const runs = "select state from newsdesk_import_runs where options like '%killed.csv%' order by id";
    expect(query(runs)).to.deep.equal([{ state: 'stopped' }, { state: 'done' }]);
    expect((await runJson(put('whole.csv', rows('Q')))).code).to.equal(0);
    expect(held('J')).to.have.length(ROWS);
    expect(held('J')).to.deep.equal(held('Q'));
  });
});
