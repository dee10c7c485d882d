import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { checkBuild, locateDesk } from '../../src/plugins/newsdesk/cli/locate-desk';
import { useFolder } from '../scripts/folder';

describe('locateDesk', () => {
  const folder = useFolder();

  const project = (tsconfig: string | null = '{ "compilerOptions": { "outDir": "out" } }'): string => {
    writeFileSync(join(folder.path, 'package.json'), '{ "dependencies": { "@strapi/strapi": "5" } }');
    if (tsconfig !== null) writeFileSync(join(folder.path, 'tsconfig.json'), tsconfig);
    const inside = join(folder.path, 'src/plugins/some');
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, 'package.json'), '{ "peerDependencies": { "@strapi/strapi": "5" } }');
    return inside;
  };
  const locate = (cwd: string, env: NodeJS.ProcessEnv = {}) => locateDesk({ cwd: () => cwd, env });

  it('finds the project above, its compiled files and its database', () => {
    expect(locate(project())).to.deep.equal({
      appDir: folder.path,
      distDir: join(folder.path, 'out'),
      databaseFile: join(folder.path, '.tmp/data.db'),
    });
  });

  it('takes "dist" where the tsconfig names no folder, and the project itself where there is no tsconfig', () => {
    expect(locate(project('{}')).distDir).to.equal(join(folder.path, 'dist'));
  });

  it('takes a JavaScript project as it is', () => {
    expect(locate(project(null)).distDir).to.equal(folder.path);
  });

  it('knows the database as the configuration does', () => {
    const inside = project();
    const file = join(folder.path, 'data/desk.db');
    expect(locate(inside, { DATABASE_FILENAME: 'data/desk.db' }).databaseFile).to.equal(file);
    expect(locate(inside, { DATABASE_FILENAME: file }).databaseFile).to.equal(file);
    expect(locate(inside, { DATABASE_CLIENT: 'postgres' }).databaseFile).to.equal(null);
    expect(locate(inside, { DATABASE_CLIENT: '', DATABASE_FILENAME: '' }).databaseFile).to.match(/\.tmp.data\.db$/);
  });

  it('reads the .env of the project, which the environment outdoes', () => {
    const inside = project();
    writeFileSync(join(folder.path, '.env'), 'DATABASE_FILENAME="from-env.db"\nHALF');
    expect(locate(inside).databaseFile).to.equal(join(folder.path, 'from-env.db'));
    expect(locate(inside, { DATABASE_FILENAME: 'own.db' }).databaseFile).to.equal(join(folder.path, 'own.db'));
  });

  it('says what is missing', () => {
    expect(() => locate(folder.path)).to.throw(/no Strapi project.*Go into the folder/);
    const place = locate(project());
    expect(() => checkBuild(place)).to.throw(/not built.*npm run build/);
    writeFileSync(join(folder.path, 'package.json'), '{ half');
    expect(() => locate(folder.path)).to.throw(/package\.json cannot be read/);
  });
});
