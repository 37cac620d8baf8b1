/** What can be put into a template, by the names an official writes into it. */
export type TemplateData = {
  readonly fields: ReadonlyMap<string, string>;
  readonly lists: readonly TemplateList[];
};

/** Rows of one kind: a table row with these names is printed for each of them. `merging`: equal neighbours below each other share a cell. */
export type TemplateList = {
  readonly title: string;
  readonly names: readonly string[];
  readonly merging: readonly string[];
  readonly rows: readonly ReadonlyMap<string, string>[];
};
