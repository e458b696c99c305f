import type { WrittenLine } from '../logs/written-line.js';
import { cleanLine } from './clean-text.js';
import type { Colors } from './look.js';

/** Tasks next to one another look different. */
const palette = ['cyan', 'yellow', 'green', 'magenta', 'blue', 'red'] as const;

/** Lines for people: when, who (a colour for each task), what. */
export class LogText {
  readonly #colors: Colors;
  readonly #tasks = new Map<string, number>();

  constructor(colors: Colors) {
    this.#colors = colors;
  }

  line({ at, service, task, container, message }: WrittenLine): string {
    const number = this.#tasks.get(task) ?? this.#tasks.size;
    this.#tasks.set(task, number);
    const color = this.#colors[palette[number % palette.length] ?? 'cyan'];
    const who = [...(service === undefined ? [] : [service]), container, task.slice(0, 8)].join('/');
    return `${this.#colors.dim(new Date(at).toISOString())} ${color(who)} ${cleanLine(message)}\n`;
  }
}

/** A line for programs. */
export function logRecord({ at, service, task, container, message }: WrittenLine) {
  return {
    at: new Date(at).toISOString(),
    ...(service === undefined ? {} : { service }),
    task,
    container,
    message,
  };
}
