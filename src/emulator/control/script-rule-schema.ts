import { boolean, choice, list, number, record, text, whole } from '../document/schema.js';

const seconds = number(0);

const probe = record(
  {
    from: seconds,
    answer: record({ status: whole(100, 599), error: choice('timeout', 'refused') }),
  },
  ['from', 'answer'],
);

/** The JSON form of a container's script. */
const containerScript = record({
  pullError: text,
  resourceError: text,
  startError: text,
  pullTakes: seconds,
  startTakes: seconds,
  exit: record({ code: whole(0, 255), after: seconds }, ['code', 'after']),
  outOfMemoryAfter: seconds,
  healthyAfter: seconds,
  unhealthyAfter: seconds,
  stop: record({ takes: seconds, code: whole(0, 255), ignoresSigterm: boolean }),
  probes: list(probe),
});

/** The JSON form of a script rule. */
export const scriptRuleSchema = record(
  {
    image: text,
    family: text,
    taskDefinition: text,
    container: text,
    first: whole(1),
    script: containerScript,
  },
  ['script'],
);
