import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { convertToIfCondition } from '@actions/workflow-parser/model/converter/if-condition';
import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';
import {
  type BasicExpressionToken,
  MappingToken,
  SequenceToken,
  StringToken,
  type TemplateToken,
} from '@actions/workflow-parser/templates/tokens/index';

/** A part of a workflow by its keys, unevaluated. */
export class Part {
  readonly #token: TemplateToken | undefined;

  constructor(token: TemplateToken | undefined) {
    this.#token = token;
  }

  get(key: string): TemplateToken | undefined {
    return this.#token instanceof MappingToken ? this.#token.find(key) : undefined;
  }

  /** A text that no expression may stand in. */
  text(key: string): string | undefined {
    const value = this.get(key);
    return value instanceof StringToken ? value.value : undefined;
  }

  list(key: string): readonly TemplateToken[] {
    const value = this.get(key);
    if (value instanceof SequenceToken) return [...value];
    return value === undefined ? [] : [value];
  }

  entries(): readonly (readonly [string, Part])[] {
    if (!(this.#token instanceof MappingToken)) return [];
    return [...this.#token].map(({ key, value }) => [key.toString(), new Part(value)] as const);
  }
}

/** A workflow file as GitHub's own parser reads it. */
export interface Workflow {
  readonly root: Part;
  readonly jobs: readonly (readonly [id: string, Part])[];
  readonly events: EventsConfig;
  /** `if` with success() around it where it asks for no status. */
  condition(part: Part): BasicExpressionToken | undefined;
}

/** Throws Error with everything that GitHub would have against it. */
export async function readWorkflow(text: string): Promise<Workflow> {
  const { context, value } = parseWorkflow(
    { name: 'workflow.yml', content: text },
    new NoOperationTraceWriter(),
  );
  const found = value && (await convertWorkflowTemplate(context, value));
  const errors = context.errors.getErrors().map((error) => error.message);
  if (value === undefined || found === undefined || errors.length > 0) throw new Error(errors.join('\n'));
  const root = new Part(value);
  return {
    root,
    jobs: new Part(root.get('jobs')).entries(),
    events: found.events,
    condition: (part) => {
      const token = part.get('if');
      return token === undefined ? undefined : convertToIfCondition(context, token);
    },
  };
}
