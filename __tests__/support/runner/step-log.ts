import type { SecretMasker } from './secret-masker.js';
import { parseCommand, type WorkflowCommand } from './workflow-command.js';

export const annotationTypes = ['error', 'warning', 'notice'] as const;
export type AnnotationType = (typeof annotationTypes)[number];

/** What is shown at the top of a run, or beside a line of a pull request. */
export interface Annotation {
  readonly type: AnnotationType;
  readonly message: string;
  /** `title`, `file`, `line`, `endLine`, `col`, `endColumn`. */
  readonly properties: Readonly<Record<string, string>>;
}

/** A step's log as people see it on GitHub. */
export interface StepLog {
  /** Masked; a command that speaks to the runner alone is not among them. */
  readonly lines: readonly string[];
  readonly groups: readonly string[];
  /** As many as are shown. */
  readonly annotations: readonly Annotation[];
  /** What is lost, and what the runner has against the step. */
  readonly faults: readonly string[];
}

/** GitHub docs, "Workflow commands": ten annotations of a type for a step; actions/runner cuts messages at 4,096 characters. */
const annotationsOfType = 10;
const longestMessage = 4096;

const commands = new Set<string>([
  ...annotationTypes,
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'stop-commands',
]);
/** Still read by the runner, with a warning or a refusal: no action of today says them. */
const outdated = ['set-output', 'save-state', 'set-env', 'add-path'];
for (const name of [...outdated, 'echo', 'add-matcher', 'remove-matcher']) commands.add(name);

/** Reads what a step wrote, line by line; its secrets go to the masker, and are hidden from then on. */
export function readLog(text: string, masker: SecretMasker, debug = false): StepLog {
  const reader = new LogReader(masker, debug);
  for (const line of text.replace(/\n$/, '').split(/\r?\n/)) reader.read(line);
  return reader.end();
}

class LogReader {
  readonly #masker: SecretMasker;
  readonly #debug: boolean;
  readonly #lines: string[] = [];
  readonly #groups: string[] = [];
  readonly #annotations: Annotation[] = [];
  readonly #faults: string[] = [];
  #stopToken: string | undefined;
  #open = false;

  constructor(masker: SecretMasker, debug: boolean) {
    this.#masker = masker;
    this.#debug = debug;
  }

  read(line: string): void {
    const token = this.#stopToken;
    const command = parseCommand(line, (name) => (token === undefined ? commands.has(name) : name === token));
    if (command !== undefined && token === undefined) this.#obey(command, line);
    else this.#show(line);
    if (command !== undefined && token !== undefined) this.#stopToken = undefined;
  }

  end(): StepLog {
    if (this.#open) this.#faults.push(`the group ${this.#groups.at(-1)} is never closed`);
    if (this.#stopToken !== undefined) this.#faults.push('commands stay stopped');
    const shown = annotationTypes.flatMap((type) => {
      const ofType = this.#annotations.filter((one) => one.type === type);
      const lost = ofType.length - annotationsOfType;
      if (lost > 0) this.#faults.push(`${lost} annotations of type ${type} are not shown`);
      return ofType.slice(0, annotationsOfType);
    });
    return { lines: this.#lines, groups: this.#groups, annotations: shown, faults: this.#faults };
  }

  #obey({ name, properties, data }: WorkflowCommand, line: string): void {
    const type = annotationTypes.find((one) => one === name);
    if (type !== undefined) this.#annotate(type, data, properties);
    if (outdated.includes(name)) this.#faults.push(`::${name}:: is no longer for use`);
    if (name === 'debug' && this.#debug) this.#show(`##[debug]${data}`);
    if (name === 'add-mask') this.#hide(data);
    if (name === 'group') this.#group(data);
    if (name === 'endgroup') this.#endGroup();
    if (name === 'stop-commands') this.#stop(data, line);
  }

  #stop(token: string, line: string): void {
    if (token.trim() !== '' && !commands.has(token)) this.#stopToken = token.toLowerCase();
    else this.#faults.push(`"${token}" is no token to stop commands with`);
    this.#show(line);
  }

  #hide(secret: string): void {
    if (secret.trim() === '') this.#faults.push("Can't add secret mask for empty string");
    else this.#masker.add(secret);
  }

  #group(name: string): void {
    // Groups cannot be nested: the second ends the first.
    if (this.#open) this.#faults.push(`the group ${this.#groups.at(-1)} is not closed before ${name}`);
    this.#open = true;
    this.#groups.push(this.#masker.mask(name));
    this.#show(`##[group]${name}`);
  }

  #endGroup(): void {
    if (!this.#open) this.#faults.push('a group is closed that was not opened');
    this.#open = false;
    this.#show('##[endgroup]');
  }

  #annotate(type: AnnotationType, data: string, properties: WorkflowCommand['properties']): void {
    if (data.length > longestMessage) this.#faults.push(`an annotation of ${data.length} characters is cut`);
    const masked = Object.entries(properties).map(([key, value]) => [key, this.#masker.mask(value)]);
    const message = this.#masker.mask(data).slice(0, longestMessage);
    this.#annotations.push({ type, message, properties: Object.fromEntries(masked) });
    this.#show(`##[${type}]${data}`);
  }

  #show(text: string): void {
    this.#lines.push(this.#masker.mask(text));
  }
}
