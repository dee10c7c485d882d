import type { Connection } from './connection';
import { isSqlite } from './dialect';
import { SHOWN } from './shown-index';

/** Names of the tables and columns that the triggers watch. */
export interface Watched {
  article: { table: string; columns: readonly string[] };
  appearance: Record<'table' | 'article' | 'state' | 'record' | 'kind' | 'textHash' | 'term', string>;
  merge: { table: string; undoneAt: string };
  names: { table: string; value: string };
  records: readonly {
    kind: 'person' | 'organization';
    table: string;
    columns: readonly string[];
    visibility: string;
    /** The table that ties other names to their record. */
    parts: string;
  }[];
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
const touch = (select: string): string => `insert or ignore into "${SHOWN.touched}" ("kind", "id") ${select};`;
const touchOne = (kind: string, id: string): string => touch(`values ('${kind}', ${id})`);

const articleTriggers = ({ article: { table, columns } }: Watched): [string, string][] =>
  [
    ['insert', `after insert on "${table}" when new.published_at is not null`],
    ['update', `after update of ${quoted(columns)} on "${table}" when new.published_at is not null`],
  ]
    .map(([name = '', on = '']): [string, string] => [
      `article_${name}`,
      `${on} begin ${touchOne('story', 'new.document_id')} end`,
    ])
    .concat([
      [
        'article_delete',
        `after delete on "${table}" when old.published_at is not null begin ${touchOne('story', 'old.document_id')} end`,
      ],
    ]);

const appearanceTriggers = ({ appearance }: Watched): [string, string][] => {
  const { table, article, state, record, kind, textHash, term } = appearance;
  const watched = quoted([article, state, record, kind, textHash, term]);
  const isLinked = (row: string) => `${row}."${state}" = 'linked'`;
  return [
    [
      'appearance_insert',
      `after insert on "${table}" when ${isLinked('new')} begin ${touchOne('story', `new."${article}"`)} end`,
    ],
    [
      'appearance_delete',
      `after delete on "${table}" when ${isLinked('old')} begin ${touchOne('story', `old."${article}"`)} end`,
    ],
    [
      'appearance_update',
      `after update of ${watched} on "${table}" when ${isLinked('new')} or ${isLinked('old')} begin ` +
        `${touchOne('story', `new."${article}"`)} ${touchOne('story', `old."${article}"`)} end`,
    ],
  ];
};

const recordTriggers = ({ appearance, names, records }: Watched): [string, string][] =>
  records.flatMap(({ kind, table, columns, visibility, parts }) => {
    const linking = touch(
      `select 'story', "${appearance.article}" from "${appearance.table}" ` +
        `where "${appearance.record}" = new.document_id and "${appearance.state}" = 'linked'`,
    );
    const record = (row: string) => touchOne('record', `'${kind}:' || ${row}.document_id`);
    const gone = touchOne('gone', `'${kind}:' || old.document_id`);
    const ofPart = (cmp: string, more = '') =>
      touch(
        `select 'record', '${kind}:' || r.document_id from "${parts}" p join "${table}" r on r.id = p.entity_id where p.cmp_id = ${cmp}${more}`,
      );
    const triggers: [string, string][] = [
      ['insert', `after insert on "${table}" begin ${record('new')} end`],
      ['update', `after update of ${quoted(columns)} on "${table}" begin ${record('new')} end`],
      [
        'shown',
        `after update of "${visibility}" on "${table}" when new."${visibility}" is not old."${visibility}" begin ${record('new')} ${linking} end`,
      ],
      [
        'hidden',
        `after update of "${visibility}" on "${table}" when old."${visibility}" = 'public' and new."${visibility}" <> 'public' begin ${gone} end`,
      ],
      [
        'delete',
        `after delete on "${table}" begin ${record('old')} ${touch(`select 'story', s.article from "${SHOWN.links}" l join "${SHOWN.stories}" s on s.id = l.story where l.kind = '${kind}' and l.record = old.document_id`)} end`,
      ],
      ['gone', `after delete on "${table}" when old."${visibility}" = 'public' begin ${gone} end`],
      [
        'named',
        `after insert on "${parts}" begin ${touch(`select 'record', '${kind}:' || document_id from "${table}" where id = new.entity_id`)} end`,
      ],
      [
        'unnamed',
        `after delete on "${parts}" begin ${touch(`select 'record', '${kind}:' || document_id from "${table}" where id = old.entity_id`)} end`,
      ],
      [
        'renamed',
        `after update of "${names.value}" on "${names.table}" begin ${ofPart('new.id', " and p.component_type = 'newsdesk.name'")} end`,
      ],
    ];
    return triggers.map(([name, body]): [string, string] => [`${kind}_${name}`, body]);
  });

const mergeTriggers = ({ merge: { table, undoneAt } }: Watched): [string, string][] => [
  ['merge_insert', `after insert on "${table}" begin ${touchOne('merge', 'new.id')} end`],
  [
    'merge_update',
    `after update of "${undoneAt}" on "${table}" when new."${undoneAt}" is not old."${undoneAt}" begin ${touchOne('merge', 'new.id')} end`,
  ],
];

/** Whether the index of what apps see is kept up to date: on PostgreSQL its triggers are missing so far. */
export const keepsShown = isSqlite;

/** Why there are no changes, and no names, to be had on other databases. */
export const NOT_KEPT =
  'What apps see is indexed on SQLite alone so far. On PostgreSQL the triggers of sql/shown-triggers.ts are missing: they need a function in PL/pgSQL each.';

/**
 * Makes the triggers that note, within the very transaction, which stories and records a change touches, whoever makes it
 * and by whatever way. Made anew at each boot: Strapi drops them where it rebuilds a table. False tells
 * that there are none.
 */
export const makeShownTriggers = async (db: Connection, watched: Watched): Promise<boolean> => {
  if (!keepsShown(db)) return false;
  const triggers = [
    ...articleTriggers(watched),
    ...appearanceTriggers(watched),
    ...recordTriggers(watched),
    ...mergeTriggers(watched),
  ];
  for (const [name, body] of triggers) {
    await db.raw(`drop trigger if exists "newsdesk_touch_${name}"`);
    await db.raw(`create trigger "newsdesk_touch_${name}" ${body}`);
  }
  return true;
};
