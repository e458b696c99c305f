import { type IamAction, iamActions } from '../../iam/iam-actions.js';
import { type Here, resourcesOf, type Subject } from '../../iam/resources.js';
import { type Verb, verbRows } from '../../iam/verb-rows.js';
import type { PlannedPermission, PlannedRequest } from '../../plan/planned-request.js';
import { withUnknown } from '../../plan/unknown.js';
import type { JsonObject } from '../../ports/json-object.js';

interface Need {
  readonly action: IamAction;
  readonly subject: Subject;
}

/** What a planned run was seen to ask, and what it would send. */
export class Journal {
  readonly #needs: Need[] = [];
  readonly #mayNeed: Need[] = [];
  readonly #requests: PlannedRequest[] = [];
  /** Definitions that would be registered, with the values that requests hide. */
  readonly definitions: JsonObject[] = [];
  /** ECS would start a deployment. */
  startsDeployment = false;

  /** A verb that is called; all of its actions are needed. */
  call(verb: Verb, subject: Subject): void {
    for (const action of verbRows[verb].actions) this.#needs.push({ action, subject });
  }

  /** A verb that is called only when things go otherwise than planned. */
  mayCall(verb: Verb, subject: Subject): void {
    for (const action of verbRows[verb].actions) this.#mayNeed.push({ action, subject });
  }

  /** A request that changes something, with the actions that AWS judges besides its own. */
  send(request: PlannedRequest, subject: Subject, also: readonly IamAction[] = []): void {
    this.#requests.push(withUnknown(request));
    for (const action of [request.action, ...also]) this.#needs.push({ action, subject });
  }

  get requests(): readonly PlannedRequest[] {
    return this.#requests;
  }

  /** By action, in alphabetical order; what needs no statement of a policy is left out. */
  permissions(here: Here): {
    readonly needed: readonly PlannedPermission[];
    readonly maybe: readonly PlannedPermission[];
  } {
    const needed = gathered(this.#needs, here);
    const known = new Map(needed.map(({ action, resources }) => [action, resources]));
    const maybe = gathered(this.#mayNeed, here).flatMap(({ action, resources }) => {
      const further = resources.filter((one) => !(known.get(action) ?? []).includes(one));
      return further.length === 0 ? [] : [{ action, resources: further }];
    });
    return { needed, maybe };
  }
}

function gathered(needs: readonly Need[], here: Here): PlannedPermission[] {
  const found = new Map<IamAction, Set<string>>();
  for (const { action, subject } of needs) {
    const kind = iamActions[action];
    if (kind === 'none') continue;
    const resources = found.get(action) ?? new Set();
    for (const one of resourcesOf(kind, subject, here)) resources.add(one);
    found.set(action, resources);
  }
  return [...found]
    .map(([action, resources]) => ({ action, resources: [...resources].sort() }))
    .sort((a, b) => (a.action < b.action ? -1 : 1));
}
