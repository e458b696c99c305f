import { markdownTable } from '../config/markdown-table.js';
import { type Area, areas } from './areas.js';
import { lines } from './lines.js';

const rows = Object.entries(lines) as (readonly [string, { readonly area: Area; readonly holds: string }])[];

/** Every line that `doctor` can tell, by what it is about. */
export function doctorLinesText(): string {
  return (Object.keys(areas) as Area[])
    .map((area) => {
      const its = rows.filter(([, row]) => row.area === area);
      const table = markdownTable(
        ['line', 'what has to hold'],
        its.map(([id, { holds }]) => [`\`${id}\``, holds]),
      );
      return `### ${areas[area]}\n\n${table}`;
    })
    .join('\n\n');
}
