/** What is read of a repository's resource policy. */
interface Statement {
  readonly Sid?: string;
  readonly Effect?: string;
  readonly Principal?: unknown;
  readonly Action?: string | readonly string[];
  readonly Condition?: object;
}

interface Policy {
  readonly Version?: string;
  readonly Statement?: Statement | readonly Statement[];
}

/** Marks the statement that is ours. */
const ours = 'EcsShipPull';

/** What a pull needs (Amazon ECR user guide, "Private repository policy examples"). */
const pullActions = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];

/**
 * The policy with a statement that lets these accounts pull; statements of others stay as they are. `undefined` when it
 * lets them already. A policy that is not JSON is ECR's to refuse and is treated as none.
 */
export function policyForAccounts(
  current: string | undefined,
  accounts: readonly string[],
): string | undefined {
  if (lackingAccounts(current, accounts).length === 0) return undefined;
  const { Version = '2012-10-17', ...policy } = parsed(current);
  const others = statementsOf(policy).filter((one) => one.Sid !== ours);
  const granted = statementsOf(policy)
    .filter((one) => one.Sid === ours)
    .flatMap(accountsOf);
  return JSON.stringify({
    ...policy,
    Version,
    Statement: [...others, pullStatement(union(granted, accounts))],
  });
}

/** The accounts that the policy does not let pull. */
export function lackingAccounts(current: string | undefined, accounts: readonly string[]): string[] {
  const allowed = new Set(statementsOf(parsed(current)).filter(letsPull).flatMap(accountsOf));
  return accounts.filter((account) => !allowed.has(account));
}

/** Whether anybody with an AWS account may do something with the repository: `Principal: *` and no condition. */
export function isOpenToEveryone(current: string | undefined): boolean {
  return statementsOf(parsed(current)).some(
    (one) => one.Effect === 'Allow' && namesEveryone(one.Principal) && isEmpty(one.Condition),
  );
}

function pullStatement(accounts: readonly string[]): Statement {
  // An account's id stands for its root user in every partition, and ECR writes the ARN itself.
  return { Sid: ours, Effect: 'Allow', Principal: { AWS: [...accounts] }, Action: pullActions };
}

function letsPull({ Effect, Action, Condition }: Statement): boolean {
  const actions = [Action ?? []].flat().map((one) => new RegExp(`^${one.replace(/\*/g, '.*')}$`, 'i'));
  return (
    Effect === 'Allow' && isEmpty(Condition) && pullActions.every((one) => actions.some((a) => a.test(one)))
  );
}

/** Account ids among the principals; a role of the account is not the account. */
function accountsOf({ Principal }: Statement): string[] {
  const all =
    Principal === null || typeof Principal !== 'object' ? [] : [(Principal as { AWS?: unknown }).AWS ?? []];
  return all
    .flat()
    .flatMap((one) => `${one}`.match(/^(?:arn:aws[a-z-]*:iam::)?(\d{12})(?::root)?$/)?.[1] ?? []);
}

function namesEveryone(principal: unknown): boolean {
  if (principal === '*') return true;
  if (principal === null || typeof principal !== 'object') return false;
  return Object.values(principal).flat().includes('*');
}

function isEmpty(condition: object | undefined): boolean {
  return condition === undefined || Object.keys(condition).length === 0;
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function statementsOf({ Statement: statements }: Policy): readonly Statement[] {
  return statements === undefined ? [] : ([statements].flat() as readonly Statement[]);
}

function parsed(policy: string | undefined): Policy {
  try {
    return (JSON.parse(policy ?? '{}') ?? {}) as Policy;
  } catch {
    return {};
  }
}
