import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';
import { unsupported, validationError } from './errors.js';
import type { Weighted } from './weighted-turn.js';

/** What a listener does with a request. */
export type ListenerAction =
  | { readonly type: 'forward'; readonly groups: readonly Weighted<string>[] }
  | {
      readonly type: 'fixed-response';
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
    };

/** Reads a listener's default actions: `forward` to one or several weighted target groups, or `fixed-response`. */
export function listenerAction(actions: readonly Action[] | undefined): ListenerAction {
  const [action, ...more] = actions ?? [];
  if (action === undefined) throw validationError('A listener must have at least one default action');
  if (more.length > 0) throw unsupported('More than one default action');
  if (action.Type === 'forward') return { type: 'forward', groups: forwardGroups(action) };
  if (action.Type !== 'fixed-response') throw unsupported(`Action type '${action.Type}'`);
  const {
    StatusCode = '503',
    ContentType = 'text/plain',
    MessageBody = '',
  } = action.FixedResponseConfig ?? {};
  return { type: 'fixed-response', status: Number(StatusCode), contentType: ContentType, body: MessageBody };
}

/** The actions as AWS shows them: a forward to one group carries its ARN in both places. */
export function describeActions(action: ListenerAction): Action[] {
  if (action.type === 'fixed-response') {
    const { status, contentType, body } = action;
    const FixedResponseConfig = { StatusCode: String(status), ContentType: contentType, MessageBody: body };
    return [{ Type: 'fixed-response', FixedResponseConfig }];
  }
  const TargetGroups = action.groups.map(({ value, weight }) => ({ TargetGroupArn: value, Weight: weight }));
  const [only, second] = action.groups;
  return [
    {
      Type: 'forward',
      ...(only && !second && { TargetGroupArn: only.value }),
      ForwardConfig: { TargetGroups, TargetGroupStickinessConfig: { Enabled: false } },
    },
  ];
}

function forwardGroups({ TargetGroupArn, ForwardConfig }: Action): Weighted<string>[] {
  const groups = (ForwardConfig?.TargetGroups ?? []).map(({ TargetGroupArn: value = '', Weight = 1 }) => ({
    value,
    weight: Weight,
  }));
  if (groups.length > 0) return groups;
  if (TargetGroupArn === undefined) throw validationError('A target group ARN must be specified');
  return [{ value: TargetGroupArn, weight: 1 }];
}
