const NAME_WIDTH = 36;
const FIGURE_WIDTH = 10;

/** Prints rows of figures under their names, and their sums. */
export function printFigures(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'name');
  const print = (name: unknown, figures: readonly unknown[]) =>
    console.log(
      String(name).padEnd(NAME_WIDTH) + figures.map((figure) => String(figure).padStart(FIGURE_WIDTH)).join(''),
    );
  print(title, columns);
  for (const row of rows)
    print(
      row['name'],
      columns.map((column) => row[column]),
    );
  print(
    'all',
    columns.map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0)),
  );
}
