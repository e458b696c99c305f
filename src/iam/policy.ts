import { type Feature, features } from './features.js';
import { type IamAction, iamActions, type ResourceKind } from './iam-actions.js';
import { verbRows } from './verb-rows.js';

/** Actions of one feature that are allowed on the same kind of resource. */
export interface Permission {
  readonly actions: readonly IamAction[];
  readonly on: ResourceKind;
}

/** What one feature needs, by kind of resource. */
export interface FeaturePermissions {
  readonly feature: Feature;
  /** One or two sentences. */
  readonly description: string;
  readonly permissions: readonly Permission[];
}

/** The permissions of every feature, as a policy is written from them; what needs no statement is left out. */
export function permissionsByFeature(): readonly FeaturePermissions[] {
  return (Object.keys(features) as Feature[]).map((feature) => ({
    feature,
    description: features[feature],
    permissions: permissionsOf(actionsOf(feature)),
  }));
}

/** Every action that a feature's verbs need, in the order of the table. */
export function actionsOf(feature: Feature): readonly IamAction[] {
  const rows = Object.values(verbRows).filter((row) => row.features.includes(feature));
  const used = new Set(rows.flatMap(({ actions }) => actions));
  return (Object.keys(iamActions) as IamAction[]).filter((action) => used.has(action));
}

function permissionsOf(actions: readonly IamAction[]): Permission[] {
  const kinds = new Set<ResourceKind>(actions.map((action) => iamActions[action]));
  kinds.delete('none');
  return [...kinds].map((on) => ({ on, actions: actions.filter((action) => iamActions[action] === on) }));
}
