import { type Shape, shapeOf } from './shape.js';

/** What an `@aws-sdk/client-*` package exports: `CreateService$` and the like are its API model. */
export type SdkModule = Readonly<Record<string, unknown>>;

export interface OperationModel {
  readonly name: string;
  readonly input: Shape;
  readonly output: Shape;
}

/** An operation's schema as the SDK exports it, for example `CreateService$` of `@aws-sdk/client-ecs`. */
export function operationModel(schema: unknown): OperationModel {
  if (!Array.isArray(schema) || schema[0] !== 9)
    throw new TypeError('not an operation schema of the AWS SDK');
  return { name: String(schema[2]), input: shapeOf(schema[4]), output: shapeOf(schema[5]) };
}

/** The model of one operation by AWS's name; undefined when the service has no such operation. */
export function findOperation(sdk: SdkModule, name: string): OperationModel | undefined {
  const schema = sdk[`${name}$`];
  return Array.isArray(schema) && schema[0] === 9 ? operationModel(schema) : undefined;
}

/** The code an error has in the query protocol (`TargetGroupNotFound` for `TargetGroupNotFoundException`). */
export function queryErrorCode(sdk: SdkModule, code: string): string {
  const schema = sdk[`${code}$`];
  const traits: unknown = Array.isArray(schema) ? schema[3] : undefined;
  const error =
    typeof traits === 'object' && traits !== null && 'awsQueryError' in traits && traits.awsQueryError;
  return Array.isArray(error) ? String(error[0]) : code;
}

/** The values of an enum the SDK exports, for example `LaunchType`; undefined when there is none of that name. */
export function enumValues(sdk: SdkModule, name: string): readonly string[] | undefined {
  const values = sdk[name];
  return typeof values === 'object' && values !== null ? Object.values(values).map(String) : undefined;
}
