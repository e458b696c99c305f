/** What a step says to its runner in a line of its output. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

type Escapes = readonly (readonly [escaped: string, text: string])[];

const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const oldEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/**
 * Reads a line as the runner does: `::name key=value,key=value::data` after nothing but blanks, or the old
 * `##[name key=value;key=value]data` anywhere in it. A name that nobody registered makes no command (source:
 * actions/runner, ActionCommand).
 */
export function parseCommand(
  line: string,
  isRegistered: (name: string) => boolean,
): WorkflowCommand | undefined {
  const [, head, data = ''] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  const [, oldHead, oldData = ''] = /##\[(.*?)\](.*)$/s.exec(line) ?? [];
  return (
    command(head, ',', propertyEscapes, unescaped(data, dataEscapes), isRegistered) ??
    command(oldHead, ';', oldEscapes, unescaped(oldData, oldEscapes), isRegistered)
  );
}

function command(
  head: string | undefined,
  separator: string,
  escapes: Escapes,
  data: string,
  isRegistered: (name: string) => boolean,
): WorkflowCommand | undefined {
  const [, name = '', pairs = ''] = /^(\S*) ?(.*)$/s.exec(head ?? '') ?? [];
  if (head === undefined || !isRegistered(name.toLowerCase())) return undefined;
  const properties = pairs.split(separator).flatMap((pair) => {
    const [, key, value] = /^\s*([^=]+)=(.+)$/s.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key, unescaped(value, escapes)] as const];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), data };
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((sofar, [escaped, plain]) => sofar.replaceAll(escaped, plain), text);
}
