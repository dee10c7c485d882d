import type { TypeLayout } from './layout';

interface FieldSettings {
  edit: { label?: string; description?: string; editable?: boolean; mainField?: string; [name: string]: unknown };
  list: { label?: string; [name: string]: unknown };
}

/** What the Content Manager stores of a type or component. */
export interface ViewConfiguration {
  settings: { mainField?: string; defaultSortBy?: string; defaultSortOrder?: string; [name: string]: unknown };
  metadatas: Record<string, FieldSettings>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/** True where nobody has named a field or written a hint yet: Strapi's own configuration calls each by its name. */
export const isUntouched = ({ metadatas }: ViewConfiguration): boolean =>
  Object.entries(metadatas).every(
    ([name, { edit }]) => (edit.label ?? name) === name && (edit.description ?? '') === '' && edit.editable !== false,
  );

const applyToField = (name: string, before: FieldSettings, { fields }: TypeLayout): FieldSettings => {
  const field = fields[name];
  if (field === undefined) return before;
  const { label, hint = '', isDerived = false, mainField } = field;
  return {
    edit: {
      ...before.edit,
      label,
      description: hint,
      editable: !isDerived,
      ...(mainField === undefined ? {} : { mainField }),
    },
    list: { ...before.list, label },
  };
};

/**
 * Gives a view's configuration by a layout. Fields that the type does not have are left out, and fields that the layout
 * does not know keep their place at the end, so that a host's own types can be laid out too.
 */
export const applyLayout = (before: ViewConfiguration, layout: TypeLayout): ViewConfiguration => {
  const has = (name: string) => name in before.metadatas;
  const isKnown = (name: string) => name in layout.fields;
  const rows = layout.rows
    .map((row) => row.filter(([name]) => has(name)).map(([name, size]) => ({ name, size })))
    .filter((row) => row.length > 0);
  const others = before.layouts.edit
    .map((row) => row.filter(({ name }) => !isKnown(name)))
    .filter((row) => row.length > 0);
  const columns = layout.columns.filter(has);
  return {
    settings: {
      ...before.settings,
      ...(has(layout.mainField) ? { mainField: layout.mainField } : {}),
      ...(layout.sort !== undefined && has(layout.sort.by)
        ? { defaultSortBy: layout.sort.by, defaultSortOrder: layout.sort.order }
        : {}),
    },
    metadatas: Object.fromEntries(
      Object.entries(before.metadatas).map(([name, field]) => [name, applyToField(name, field, layout)]),
    ),
    layouts: { edit: [...rows, ...others], list: columns.length === 0 ? before.layouts.list : columns },
  };
};
