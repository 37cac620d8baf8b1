import { Refusal } from '@hengji/model';
import { refuseUnknownArea } from './areas.ts';
import { insertBefore, insertExport, insertImport, insertItem } from './insert.ts';
import { camel, NAME_IN_FOLDER, pascal, plural, singular, snake } from './names.ts';
import type { Kind } from './plan.ts';

const ROOM = 'packages/store';

export const table: Kind = {
  title: '表（数据库）',
  shape: '领域/表名（单数）',
  pattern: NAME_IN_FOLDER,
  example: 'payments/payment',

  plan(path, tree) {
    const [area = '', name = ''] = path.split('/');
    refuseUnknownArea(tree, `${ROOM}/src`, area);
    const migrations = tree.list(`${ROOM}/migrations`).filter(file => file.endsWith('.sql')).sort();
    const known = migrations.find(file => new RegExp(`^create table ${snake(name)} `, 'm').test(tree.read(`${ROOM}/migrations/${file}`)));
    if (known !== undefined) throw new Refusal('usage', `表 ${snake(name)} 已经由 migrations/${known} 建立。换一个名字，或另写一步迁移来改它。`);

    const number = String(Number(migrations.at(-1)?.slice(0, 4) ?? 0) + 1).padStart(4, '0');
    const areaFile = `${ROOM}/src/${area}/tables.ts`;
    const areaType = `${pascal(singular(area))}Tables`;
    const isNewArea = !tree.has(areaFile);
    const names: Names = { path, sql: snake(name), key: `${snake(name)}_id`, type: pascal(name), many: pascal(plural(name)), value: camel(name) };
    const row = `readonly ${names.sql}: { region_id: RegionId; ${names.key}: string; unit_id: string }`;

    return {
      files: {
        [`${ROOM}/migrations/${number}-${name}.sql`]: migrationFile(names),
        [`${ROOM}/src/${path}.ts`]: tableFile(names),
        [`${ROOM}/src/${path}.test.ts`]: testFile(names),
        ...(isNewArea && { [areaFile]: `import type { RegionId } from '../region-id.ts';\n\nexport type ${areaType} = {\n  ${row};\n};\n` }),
      },
      edits: {
        [`${ROOM}/src/index.ts`]: text => insertExport(text, `export { find${names.many}OfUnit, get${names.type}, insert${names.type}, type ${names.type} } from './${path}.ts';`),
        ...(isNewArea
          ? { [`${ROOM}/src/tables.ts`]: text => insertBefore(insertImport(text, `import type { ${areaType} } from './${area}/tables.ts';`), /(?<=^export type Tables = [^;]*);/, ` & ${areaType}`) }
          : { [areaFile]: text => insertItem(text, /export type \w+Tables = \{/, row) }),
      },
      next: [
        `在 migrations/${number}-${name}.sql、${area}/tables.ts 和 ${path}.ts 加上它的栏；region_id 站在每个键的最前面`,
        `在 ${path}.test.ts 填值，再运行 npx vitest run ${ROOM}/src/${path} ${ROOM}/src/schema.test.ts`,
        '迁移发出以后不再改：要改，另写一步',
      ],
    };
  },
};

type Names = { readonly path: string; readonly sql: string; readonly key: string; readonly type: string; readonly many: string; readonly value: string };

function migrationFile({ sql, key }: Names): string {
  return `-- 待填：这张表一行记什么
create table ${sql} (
  region_id text not null,
  ${key} uuid not null,
  unit_id uuid not null,
  primary key (region_id, ${key}),
  foreign key (region_id, unit_id) references unit
);
create index ${sql}_by_unit on ${sql} (region_id, unit_id);

alter table ${sql} enable row level security, force row level security;
create policy in_region on ${sql} using (region_id = current_setting('app.region', true));
`;
}

function tableFile({ sql, key, type, many, value }: Names): string {
  return `import { Refusal } from '@hengji/model';
import type { RegionTransaction } from '../in-region.ts';

/** 待填：一行记什么 */
export type ${type} = { readonly id: string; readonly unitId: string };

const COLUMNS = ['${key} as id', 'unit_id as unitId'] as const;

export async function insert${type}(trx: RegionTransaction, ${value}: ${type}): Promise<void> {
  await trx.query.insertInto('${sql}').values({ region_id: trx.region, ${key}: ${value}.id, unit_id: ${value}.unitId }).execute();
}

export async function get${type}(trx: RegionTransaction, id: string): Promise<${type}> {
  return trx.query.selectFrom('${sql}').select(COLUMNS)
    .where('region_id', '=', trx.region).where('${key}', '=', id)
    .executeTakeFirstOrThrow(() => new Refusal('not-found'));
}

export async function find${many}OfUnit(trx: RegionTransaction, unit: string): Promise<readonly ${type}[]> {
  return trx.query.selectFrom('${sql}').select(COLUMNS)
    .where('region_id', '=', trx.region).where('unit_id', '=', unit)
    .orderBy('${key}').execute();
}
`;
}

function testFile({ path, sql, type, many, value }: Names): string {
  return `import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantRegion } from '../examples.ts';
import { inRegion } from '../in-region.ts';
import { newId } from '../new-id.ts';
import { startTestDatabase, type TestDatabase } from '../test-database.ts';
import { find${many}OfUnit, get${type}, insert${type}, type ${type} } from './${path.split('/')[1]}.ts';

let server: TestDatabase;
beforeAll(async () => { server = await startTestDatabase(); });
afterAll(() => server.stop());

test('a row comes back as it was written', async () => {
  const example = await plantRegion(server.database);
  const ${value}: ${type} = { id: newId(), unitId: example.unit };
  await inRegion(server.database, example.region, async trx => {
    await insert${type}(trx, ${value});
    expect(await get${type}(trx, ${value}.id)).toEqual(${value});
    expect(await find${many}OfUnit(trx, example.unit)).toEqual([${value}]);
    await expect(get${type}(trx, newId())).rejects.toMatchObject({ code: 'not-found' });
  });
  expect(Object.keys(${value}), '待填：${sql} 还没有自己的栏。在迁移、tables.ts 和 ${path}.ts 里加上，在这里填值').not.toEqual(['id', 'unitId']);
});
`;
}
