const text = { type: 'string', minLength: 1 };
const link = { type: 'string', pattern: '^(https?|ftp)://.+' };
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };

/** An object in which exactly these members may be, and those that are named must. */
function exactly(properties: Readonly<Record<string, object>>, ...optional: readonly string[]): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', additionalProperties: false, required, properties };
}

const tool = (url: object, ...optional: readonly string[]) =>
  exactly({ id: text, name: text, version: text, vendor: exactly({ name: text }), url }, ...optional);

const identifier = exactly({ type: text, name: text, value: text, url: link }, 'url');

const location = exactly({
  image: text,
  operating_system: text,
  dependency: exactly({ package: exactly({ name: { type: 'string' } }), version: { type: 'string' } }),
});

const vulnerability = exactly(
  {
    id: text,
    name: { type: 'string', maxLength: 255 },
    description: { type: 'string', maxLength: 1_048_576 },
    severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
    solution: { type: 'string', maxLength: 7000 },
    identifiers: { type: 'array', minItems: 1, items: identifier },
    links: { type: 'array', items: exactly({ url: link }) },
    location,
  },
  'solution',
);

/**
 * What GitLab's container scanning report asks, formats 15.0.7 and 15.2.1, of the members that ecs-ship writes; any other
 * member is refused, which the format itself would let through. Written by hand, since no package carries the published
 * file, and held against it by thousands of reports broken at each place: whatever the published schema refuses, so do these.
 * Source: gitlab.com/gitlab-org/security-products/security-report-schemas.
 */
export const gitlabReportRules = exactly({
  version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
  scan: exactly({
    analyzer: tool({ type: 'string', pattern: '^https?://.+' }, 'url'),
    scanner: tool({ type: 'string' }, 'url'),
    type: { const: 'container_scanning' },
    start_time: moment,
    end_time: moment,
    status: { enum: ['success', 'failure'] },
    messages: { type: 'array', items: exactly({ level: { enum: ['info', 'warn', 'fatal'] }, value: text }) },
  }),
  vulnerabilities: { type: 'array', items: vulnerability },
  remediations: { type: 'array', maxItems: 0 },
});
