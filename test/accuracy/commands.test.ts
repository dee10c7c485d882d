import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';

const root = resolve(__dirname, '../..');

const run = (command: string, ...args: string[]) => {
  const env = { ...process.env, NEWSDESK_REFERENCE: join(root, 'nowhere'), NO_COLOR: '1' };
  const file = join(__dirname, `${command}.ts`);
  return spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { cwd: root, env, encoding: 'utf8' });
};

const answer = z.object({
  figures: z.array(
    z.strictObject({
      name: z.string(),
      value: z.number(),
      unit: z.literal('%'),
      floor: z.number().nullable(),
      ok: z.boolean(),
    }),
  ),
});

describe('the commands that fit and measure, without reference stories', () => {
  it('measures on the stories of this repository, and says so', () => {
    const { stdout, stderr, status } = run('accuracy');
    expect(stderr).to.include('There are no reference stories');
    expect(stdout)
      .to.match(/labelled stories of this repository/)
      .and.match(/person spans, F1 +\d/);
    expect(status).to.equal(0);
  });

  it('gives the figures as one object', () => {
    const { figures } = answer.parse(JSON.parse(run('accuracy', '--json').stdout));
    expect(figures.map(({ name }) => name)).to.include('own stories: officials, F1');
  });

  it('names the option that is wrong', () => {
    const { stderr, status } = run('accuracy', '--set', 'nothing');
    expect(stderr).to.include('set').and.include('gum-news');
    expect(status).to.equal(2);
  });

  it('measures links on generated stories', () => {
    const { stdout, stderr, status } = run('linking', '--stories', '60');
    expect(stderr).to.include('There are no reference stories');
    expect(stdout).to.match(/60 stories of this repository[^]*Probability said, and true/);
    expect(status).to.equal(0);
    const { figures } = answer.parse(JSON.parse(run('linking', '--stories', '60', '--json').stdout));
    expect(figures.map(({ name }) => name)).to.include('own stories, full: right');
  });

  it('cannot fit, and leaves the weights alone', () => {
    const { stderr, status } = run('fit');
    expect(stderr).to.include('NEWSDESK_REFERENCE');
    expect(status).to.equal(1);
  });
});
