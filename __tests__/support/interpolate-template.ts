import { parseAllDocuments } from 'yaml';

export interface TemplateInput {
  readonly type: 'string' | 'boolean' | 'number' | 'array';
  readonly default: unknown;
  readonly description: string;
  readonly regex?: string;
  readonly options?: readonly unknown[];
}

export interface Template {
  readonly header: { readonly spec: { readonly inputs: Readonly<Record<string, TemplateInput>> } };
  /** The jobs with that input; what is not given has its default. */
  jobs(inputs?: Readonly<Record<string, unknown>>): Readonly<Record<string, Record<string, unknown>>>;
  readonly raw: unknown;
}

/** A component's template, interpolated as GitLab does: a whole value keeps its type, in a text it becomes text. */
export function readTemplate(text: string): Template {
  const [header, raw] = parseAllDocuments(text).map((document) => document.toJS());
  const { inputs: declared } = header.spec as Template['header']['spec'];
  return {
    header,
    raw,
    jobs: (given = {}) => {
      const defaults = Object.entries(declared).map(([name, input]) => [name, input.default]);
      return replace(raw, { ...Object.fromEntries(defaults), ...given }) as never;
    },
  };
}

/** The job that is left once `extends` is followed, as GitLab merges: maps deep, anything else whole. */
export function extended(jobs: Readonly<Record<string, Record<string, unknown>>>, name: string) {
  const { extends: parents, ...own } = jobs[name] as { extends: string[] };
  return [...parents.map((parent) => jobs[parent]), own].reduce<Record<string, unknown>>(merge, {});
}

function replace(node: unknown, inputs: Readonly<Record<string, unknown>>): unknown {
  if (typeof node === 'string') return replaceText(node, inputs);
  if (Array.isArray(node)) return node.map((one) => replace(one, inputs));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [
    replaceText(key, inputs),
    replace(value, inputs),
  ]);
  return Object.fromEntries(entries);
}

function replaceText(text: string, inputs: Readonly<Record<string, unknown>>): unknown {
  const whole = /^\$\[\[ inputs\.([\w-]+) \]\]$/.exec(text);
  if (whole) return inputs[whole[1] ?? ''];
  return text.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => {
    const value = inputs[name];
    return Array.isArray(value) ? JSON.stringify(value) : String(value);
  });
}

function merge(under: Record<string, unknown>, over: unknown): Record<string, unknown> {
  if (over === undefined) throw new Error('extends names a job that is not there');
  const merged = { ...under };
  for (const [key, value] of Object.entries(over as Record<string, unknown>)) {
    const both = isMap(merged[key]) && isMap(value);
    merged[key] = both ? merge(merged[key] as Record<string, unknown>, value) : value;
  }
  return merged;
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
