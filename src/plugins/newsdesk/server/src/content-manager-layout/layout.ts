/** How one field stands in the Content Manager. */
export interface FieldLayout {
  label: string;
  /** Shown below the field. */
  hint?: string;
  /** True for what the machine derives: shown, and not to be edited. */
  isDerived?: boolean;
  /** For a relation: field of the other record that names it. */
  mainField?: string;
}

/** How one type or component stands in the Content Manager. */
export interface TypeLayout {
  /** Field that names a record. */
  mainField: string;
  sort?: { by: string; order: 'ASC' | 'DESC' };
  fields: Record<string, FieldLayout>;
  /** Rows of the edit view: fields with their widths, twelve to a row. What is in no row is not shown. */
  rows: [field: string, width: number][][];
  /** Columns of the list view. */
  columns: string[];
}
