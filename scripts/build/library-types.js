import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declarations, member } from './schema-types.js';

/** @typedef {import('../../src/config/option-row.js').OptionRow} OptionRow */

/** What a program writes for an option of each kind. */
const KINDS = {
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  duration: 'string',
  size: 'string',
  list: 'string | readonly string[]',
  map: 'string | Readonly<Record<string, unknown>>',
  choice: 'string',
};

const FUNCTIONS = `/** What a shell would give it. */
export interface Surroundings {
  /** Unset: the process's. */
  readonly workingDirectory?: string;
  /** Variables, in place of the process's. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Ends the run as a Ctrl-C does: tidily, with the verdict \`cancelled\`. */
  readonly signal?: AbortSignal;
  /** Is given what people would read, as it comes. */
  readonly onText?: (text: string) => void;
}

/** Ships one service, or the several of ecs-ship.yml. Whatever goes wrong is in the document; rejects only for a bug. */
export declare function ship(options?: Options, surroundings?: Surroundings): Promise<Run | ServicesRun>;

/** What a ship would do; nothing is changed. */
export declare function plan(
  options?: Options,
  surroundings?: Surroundings,
): Promise<(Run & Partial<PlannedRun>) | ServicesRun>;

/** What is wrong with the files that a ship would use; asks nobody. A wrong configuration gives a \`Run\` with \`failure\`. */
export declare function check(options?: Options, surroundings?: Surroundings): Promise<Check | Run>;
`;

/** How types are called that have a shorter name within their schema. */
const NAMES = {
  one: 'Run',
  several: 'ServicesRun',
  service: 'ServiceRun',
  printed: 'PlannedRun',
  action: 'AwsAction',
  request: 'PlannedRequest',
  permission: 'PlannedPermission',
};

/**
 * The types of \`import { ship } from 'ecs-ship'\`, made from the option table and the schemas of what \`--json\` prints.
 * @param {string} root the project's folder
 * @param {string} compiled folder with main.js
 * @returns {Promise<string>} text of index.d.ts
 */
export async function libraryTypes(root, compiled) {
  const table = await import(pathToFileURL(join(compiled, 'config/options.js')).href);
  const words = await import(pathToFileURL(join(compiled, 'config/option-words.js')).href);
  const schema = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(join(root, `docs/schema/${name}.schema.json`), 'utf8'));
  const { saved: _, ...plan } = schema('plan').definitions;
  const parts = [
    optionsType(table.optionsOf('cli'), words.fullDescription),
    FUNCTIONS,
    declarations({ ...schema('outcome').definitions, ...plan, check: schema('check') }, NAMES),
  ];
  return `// Rendered from the option table and docs/schema by \`npm run build\`.\n\n${parts.join('\n')}`;
}

/** @param {readonly OptionRow[]} rows @param {(row: OptionRow) => string} describe */
function optionsType(rows, describe) {
  const members = rows
    .filter(({ name }) => !['json', 'format'].includes(name))
    .map((row) => member(row.name, typeOf(row), describe(row), false));
  return `/** Options by the names that they have everywhere; ecs-ship.yml and ECS_SHIP_* variables hold what is not set here. */\nexport interface Options {\n${members.join('\n')}\n}\n`;
}

/** @param {OptionRow} row */
function typeOf({ kind, choices }) {
  if (choices === undefined) return KINDS[kind];
  const words = choices.map((one) => JSON.stringify(one)).join(' | ');
  return choices.includes('true') ? `boolean | ${words}` : words;
}
