import type { IncomingMessage } from 'node:http';
import type { RuleCondition as RuleConditionShape } from '@aws-sdk/client-elastic-load-balancing-v2';
import { unsupported, validationError } from './errors.js';

/** One condition of a rule: its field, for `http-header` the header's name, and the values of which one must match. */
export interface RuleCondition {
  readonly field: string;
  readonly header?: string;
  readonly values: readonly string[];
}

/** What a request shows of each field. Source: Application Load Balancer user guide, "Condition types for listener rules". */
const SHOWN: Readonly<Record<string, (request: IncomingMessage, header: string) => string>> = {
  'path-pattern': ({ url = '/' }) => url.split('?')[0] ?? '/',
  'host-header': ({ headers }) => (headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
  'http-header': ({ headers }, header) => String(headers[header.toLowerCase()] ?? '').toLowerCase(),
  'http-request-method': ({ method = '' }) => method,
};
const IGNORES_CASE = ['host-header', 'http-header'];

/** Reads the conditions of CreateRule and ModifyRule, in the old form (`Values`) and the new (`…Config`). */
export function ruleConditions(shapes: readonly RuleConditionShape[] | undefined): RuleCondition[] {
  if (shapes === undefined || shapes.length === 0) throw validationError('A condition must be specified');
  return shapes.map(ruleCondition);
}

/** The conditions as AWS shows them. */
export function describeConditions(conditions: readonly RuleCondition[]): RuleConditionShape[] {
  return conditions.map(({ field, header, values }) => {
    const Values = [...values];
    const Field = field;
    if (field === 'path-pattern') return { Field, Values, PathPatternConfig: { Values } };
    if (field === 'host-header') return { Field, Values, HostHeaderConfig: { Values } };
    if (field === 'http-request-method') return { Field, HttpRequestMethodConfig: { Values } };
    return { Field, HttpHeaderConfig: { HttpHeaderName: header, Values } };
  });
}

export function matchesAll(conditions: readonly RuleCondition[], request: IncomingMessage): boolean {
  return conditions.every(({ field, header = '', values }) => {
    const shown = SHOWN[field]?.(request, header) ?? '';
    return values.some((value) =>
      matchesGlob(IGNORES_CASE.includes(field) ? value.toLowerCase() : value, shown),
    );
  });
}

function ruleCondition(shape: RuleConditionShape): RuleCondition {
  const { Field: field = '', HttpHeaderConfig: header } = shape;
  if (!(field in SHOWN)) throw unsupported(`Condition field '${field}'`);
  const values =
    shape.Values ??
    shape.PathPatternConfig?.Values ??
    shape.HostHeaderConfig?.Values ??
    shape.HttpRequestMethodConfig?.Values ??
    header?.Values ??
    [];
  if (values.length === 0) throw validationError('A condition value must be specified');
  return { field, values, ...(header?.HttpHeaderName !== undefined && { header: header.HttpHeaderName }) };
}

/** `*` stands for any run of characters, `?` for exactly one. */
function matchesGlob(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
