/** An input of a GitLab component, as `spec:inputs` declares it. */
export interface ComponentInput {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'number' | 'array';
  readonly description: string;
  /** Always there: an input without one would be required, though a file or a variable may set the option. */
  readonly default: string | boolean | number | readonly unknown[];
  readonly choices?: readonly (string | number)[];
  readonly regex?: string;
}

/** How a template asks for the input's value. */
export function inputValue(name: string): string {
  return `$[[ inputs.${name} ]]`;
}
