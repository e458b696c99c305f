import { type Verb, verbRows } from '../../iam/verb-rows.js';
import type { Ports } from '../../ports.js';
import type { Journal } from './journal.js';
import { subjectOf } from './subject-of.js';

/** The same ports; every verb that reads from AWS is noted before it is called. */
export function notingPorts(ports: Ports, journal: Journal): Ports {
  return {
    ...ports,
    ecr: noting('ecr', ports.ecr, journal),
    imageScans: noting('imageScans', ports.imageScans, journal),
    ecs: noting('ecs', ports.ecs, journal),
    logs: noting('logs', ports.logs, journal),
    secrets: noting('secrets', ports.secrets, journal),
    loadBalancing: noting('loadBalancing', ports.loadBalancing, journal),
    identity: noting('identity', ports.identity, journal),
  };
}

function noting<Port extends object>(name: string, port: Port, journal: Journal): Port {
  return new Proxy(port, {
    get: (target, member) => {
      const method: unknown = Reflect.get(target, member);
      const verb = `${name}.${String(member)}`;
      if (typeof method !== 'function' || !isVerb(verb) || verbRows[verb].changes) return method;
      return (...given: readonly unknown[]) => {
        if (asks(given)) journal.call(verb, subjectOf(name, given));
        return method.apply(target, given);
      };
    },
  });
}

function isVerb(verb: string): verb is Verb {
  return verb in verbRows;
}

/** A question about no tag, layer or service at all sends nothing. */
function asks([, list]: readonly unknown[]): boolean {
  return !Array.isArray(list) || list.length > 0;
}
