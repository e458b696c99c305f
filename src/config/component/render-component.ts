import { markdownTable } from '../markdown-table.js';
import { renderedNote } from '../yaml-text.js';
import { type Component, inputsOf, jobsOf } from './component.js';
import type { ComponentInput } from './component-input.js';
import { templateYaml } from './template-yaml.js';

/** A template of gitlab-component/: the inputs, then the jobs. */
export function renderComponent(component: Component): string {
  const inputs = Object.fromEntries(inputsOf(component).map((input) => [input.name, declared(input)]));
  return `# ${renderedNote}\n${templateYaml({ spec: { inputs } })}---\n${templateYaml(jobsOf(component))}`;
}

/** The table of a component's inputs for the README. */
export function componentTable(component: Component): string {
  const rows = inputsOf(component).map((input) => [
    `\`${input.name}\``,
    input.type,
    inWords(input.default),
    input.description,
  ]);
  return markdownTable(['Input', 'Type', 'Default', 'What it does'], rows);
}

function declared({ description, type, default: fallback, choices, regex }: ComponentInput) {
  return {
    description,
    type,
    default: fallback,
    ...(choices === undefined ? {} : { options: choices }),
    ...(regex === undefined ? {} : { regex }),
  };
}

function inWords(value: ComponentInput['default']): string {
  if (value === '') return '';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
