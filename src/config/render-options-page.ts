import { grammars } from './grammars.js';
import type { OptionRow } from './option-row.js';
import { defaultOf, grouped, hasNegative, placeholderOf } from './option-words.js';
import { options } from './options.js';
import { formatDurationOption } from './parse/format-duration.js';
import { formatSize } from './parse/format-size.js';
import { spelled } from './raw-option.js';
import { exitCodesTable, outputsTable } from './render-tables.js';
import { renderedNote } from './yaml-text.js';

const introduction = `# Options

<!-- ${renderedNote} -->

An option has one name everywhere: \`task-definition\` is the action's and the component's input, the flag
\`--task-definition\`, the variable \`ECS_SHIP_TASK_DEFINITION\` and the key \`task-definition\` of \`ecs-ship.yml\`.

Where it is set more than once, the first of these wins:

1. the flag or the input,
2. the variable,
3. the section of \`ecs-ship.yml\` under \`environments\` that \`environment\` names,
4. the rest of \`ecs-ship.yml\`,
5. the default.

An empty value counts as not set. Durations are written \`90s\`, \`10m\` or \`1h30m\`; lists as YAML lists, or separated by
commas or lines; maps as YAML maps or as lines of \`NAME=value\`, where the first \`=\` separates; booleans \`true\` or
\`false\`, and as flags \`--latest\` or \`--no-latest\`.

\`\`\`yaml
# yaml-language-server: $schema=docs/schema/ecs-ship.schema.json
service: web
cluster: staging
task-definition: task-definition.json
platforms: [linux/amd64, linux/arm64]
environments:
  production:
    cluster: production
    require-clean: true
    allowed-account-ids: ['123456789012']
  production-us:
    extends: production
    region: \${US_REGION:-us-east-1}
\`\`\`

\`services\` ships several services in one run: [services.md](services.md) tells how their options are merged.

An environment's options win over the rest of the file, and over those of the environment it \`extends\`. A map is merged key
by key (a key without a value takes the other's away, and where the option says so also the task definition's); a list or a value replaces the other whole.

Anchors, aliases and merge keys (\`<<: *shared\`) work as in Compose files, and keys at the top that begin with \`x-\` are free for
what is written once: \`x-shared: &shared { cluster: main }\`. What a map says itself wins over what it merges.

Values in the file may hold variables, as in Compose files: \`\${NAME}\`, \`\${NAME:-default}\` where it is unset or empty,
\`\${NAME:?message}\` to insist, \`\${NAME:+instead}\`, each also without the colon, which lets an empty value count; \`$$\` is a
dollar. A variable that is missing is an error that names its place; one that a flag or input makes unnecessary is not asked
for.

\`ecs-ship config\` prints every option that holds and the place that decided it; values of \`build-args\` stay hidden.`;

/** docs/options.md: every option with all it may be. */
export function renderOptionsPage(): string {
  const sections = grouped(options).flatMap(({ group, rows }) => [`## ${group}`, ...rows.map(section)]);
  const ending = ['## Outputs', outputsTable(), '## Exit codes', exitCodesTable()];
  return `${[introduction, ...sections, ...ending].join('\n\n')}\n`;
}

function section(row: OptionRow): string {
  return [`### ${row.name}`, '', row.description, '', ...facts(row).map((fact) => `- ${fact}`)].join('\n');
}

function facts(row: OptionRow): string[] {
  const flag = `\`${spelled('flags', row.name)}${row.kind === 'boolean' ? '' : ` <${placeholderOf(row)}>`}\``;
  const negative = hasNegative(row) ? ` or \`--no-${row.name}\`` : '';
  const file = row.inFile === false ? '; not in the file' : '';
  return [
    `Flag ${flag}${negative}, variable \`${spelled('env', row.name)}\`${file}`,
    ...(row.required === true ? ['Required'] : []),
    ...(defaultOf(row) === undefined ? [] : [`Default: ${defaultOf(row)}`]),
    ...validFor(row),
    ...(row.example === undefined ? [] : [`Example: \`${row.example}\``]),
  ];
}

function validFor(row: OptionRow): string[] {
  if (row.choices !== undefined) return [`One of ${row.choices.map((choice) => `\`${choice}\``).join(', ')}`];
  if (row.minimum !== undefined) return [boundsOf(row, row.minimum)];
  const valid = row.grammar === undefined ? [] : [`Valid: ${grammars[row.grammar].valid}`];
  return row.removable ? [...valid, removal] : valid;
}

const removal =
  'A null in the file, or `NAME-` without `=` elsewhere, takes a name out of the task definition';

function boundsOf({ kind, maximum }: OptionRow, minimum: number): string {
  const range = (told: (value: number) => string) =>
    maximum === undefined ? `at least ${told(minimum)}` : `${told(minimum)} to ${told(maximum)}`;
  if (kind === 'duration') return `A time of ${range(formatDurationOption)}`;
  if (kind === 'size') return `A size of ${range(formatSize)}`;
  return `A whole number of ${range(String)}`;
}
