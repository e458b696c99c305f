/** Which call failed, in IAM's terms: `ecs:UpdateService`. */
export type IamAction = `${string}:${string}`;
