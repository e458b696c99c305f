import { AwsError } from './aws-error.js';
import type { Caller } from './operation.js';
import { blankSecrets } from './protocol/blank-secrets.js';
import { checkShape } from './protocol/check-against-model.js';
import { checkEnums } from './protocol/check-enums.js';
import { type InputProblems, noProblems } from './protocol/input-problems.js';
import { findOperation, type OperationModel } from './protocol/service-model.js';
import type { Shape } from './protocol/shape.js';
import type { RequestEntry } from './request-log.js';
import type { ServiceRow } from './service-row.js';

/** One call of an operation, its protocol taken off. */
export interface Call {
  readonly row: ServiceRow;
  /** AWS's name of the operation. */
  readonly name: string;
  readonly decode: (shape: Shape, problems: InputProblems) => unknown;
  readonly caller: () => Caller;
  readonly entry: RequestEntry;
  /** What stands between this call and its operation; nothing when left out. */
  readonly gate?: (step: Step, perform: () => Promise<unknown>) => Promise<unknown>;
  readonly strictModel: boolean;
}

/** What is known of a call once it is decoded. */
export interface Step {
  readonly input: unknown;
  readonly caller: Caller;
}

/** An operation's answer before it is written in the caller's protocol. */
export interface Dispatched {
  readonly model: OperationModel;
  readonly output: unknown;
}

/** Decodes, validates and performs one operation, noting it in the request log. */
export async function dispatch(call: Call): Promise<Dispatched> {
  const { row, name, entry } = call;
  entry.service = row.name;
  entry.operation = name;
  const sdk = await row.sdk();
  const model = findOperation(sdk, name);
  const operation = row.operations[name];
  if (!model || !operation) throw unknownOperation(row, name);
  const problems = noProblems();
  const input = call.decode(model.input, problems);
  entry.parameters = blankSecrets(model.input, input);
  if (problems.unknown.length > 0) entry.unknownMembers = problems.unknown;
  if (call.strictModel) refuseUnknown(model, problems.unknown);
  const asked = call.caller();
  const perform = async () => {
    checkEnums(sdk, row.enums, model.input, input, problems);
    if (problems.missing.length + problems.notInEnum.length > 0) throw row.refuse(problems);
    return (await operation(input, asked)) ?? {};
  };
  const output = await (call.gate === undefined ? perform() : call.gate({ input, caller: asked }, perform));
  if (call.strictModel) requireModel(model, output);
  return { model, output };
}

function unknownOperation(row: ServiceRow, name: string): AwsError {
  const supported = Object.keys(row.operations).sort().join(', ');
  return new AwsError(
    'UnknownOperationException',
    `The emulator's ${row.name} has no operation ${name}. Supported: ${supported}.`,
  );
}

/** AWS takes no notice of a member it does not know, so a misspelt one is never found; here it is. */
function refuseUnknown(model: OperationModel, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  throw new AwsError('ModelViolation', `${model.name} has no such members: ${unknown.join(', ')}`);
}

function requireModel(model: OperationModel, output: unknown): void {
  const problems = checkShape(model.output, output, `${model.name}.output`);
  if (problems.length === 0) return;
  throw new AwsError('ModelViolation', `The answer breaks the AWS model: ${problems.join('; ')}`, {}, 500);
}
