import { markdownTable } from '../config/markdown-table.js';
import { renderedNote } from '../config/yaml-text.js';
import type { CheckRule } from './check-rule.js';
import { checkRules } from './check-rules.js';

const introduction = `# Checks

<!-- ${renderedNote.replace('src/config/', 'src/check/')} -->

\`ecs-ship check\` finds mistakes and risky settings where they are written, before anything is deployed. It needs no
credentials and asks AWS nothing. It looks at

- the task definition file (\`task-definition\`, JSON or YAML), or the one that \`generate-task-definition\` would make, with what
  options put over it,
- the Dockerfile and what of its build context is copied into the image,
- the effective \`ecs-ship.yml\`, flags and variables included,
- with \`service-definition\` the service's settings, as \`aws ecs describe-services\` prints them or
  \`aws ecs create-service --cli-input-json\` takes them.

A rule is silent about what the files do not make certain: a base image that it does not know, a variable that somebody fills
in later. A \`\${NAME}\` in \`ecs-ship.yml\` that the job does not have leaves open what needs it, and a notice says so: the job of a
pull request has no variables of production. No value of a variable is ever printed.

\`\`\`console
npx ecs-ship check                                    # what ecs-ship.yml names
npx ecs-ship check --task-definition task-definition.json --check-fail-on warning
npx ecs-ship check --json                             # one JSON document on stdout
\`\`\`

What \`--json\` prints has a schema: [check.schema.json](schema/check.schema.json).

| exit code | when |
| --- | --- |
| 0 | no finding is as bad as \`check-fail-on\`: \`error\` unless set, else \`warning\` or \`note\`; with \`never\` always |
| 3 | at least one is (\`check-findings\`) |
| 2 | a file is missing or wrong, or an option is |

## Ignoring a rule

With its reason, everywhere or for one container, variable or file, for ever or until the end of a day (in UTC):

\`\`\`yaml
check-ignore:
  writable-root-filesystem: the framework writes its cache beside the code
  running-as-root/agent: it reads the host's log files
  circuit-breaker-off: 2027-03-31 until the alarms are in place
\`\`\`

What is ignored is still shown, as such. A reason has to be given, and a rule that does not exist is an error (exit 2). An ignore
that finds nothing any more, and one whose day has passed, is told of.

## In a GitHub job

The Action checks by itself what a pull request proposes, and \`mode: check\` does only that ([github.md](github.md#what-it-does-for-which-event)).
\`npx ecs-ship check\` does it anywhere.

Findings show beside their lines in the pull request, and in the job's summary; so does what is wrong with a file that
cannot be read. GitHub keeps ten annotations of a kind for a step, the log has all. \`check-sarif\` writes SARIF 2.1.0 for code
scanning, where findings are kept from one commit to the next.

\`\`\`yaml
# .github/workflows/check.yml
on: pull_request
permissions: { contents: read, security-events: write }
jobs:
  check:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - run: npx ecs-ship check --check-sarif check.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with: { sarif_file: check.sarif, category: ecs-ship }
\`\`\`

## In a GitLab job

\`check-code-quality\` writes the Code Quality report that the merge request shows.

\`\`\`yaml
# .gitlab-ci.yml
check:
  image: node:22
  script: npx ecs-ship check --check-code-quality gl-code-quality-report.json
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  artifacts:
    when: always
    reports: { codequality: gl-code-quality-report.json }
\`\`\`

All reports name files from the top of the repository, wherever in it the job works.

## Beside Terraform and CloudFormation

\`ecs-ship check\` looks at what a ship brings to AWS. What the ship finds there (the service and its deployment settings, roles,
subnets, the cluster) is made by Terraform or CloudFormation, which have scanners of their own; \`ecs-ship check\` reads neither.
Let them run as jobs beside it:

\`\`\`yaml
# .github/workflows/check.yml, further jobs
  terraform:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - uses: terraform-linters/setup-tflint@v4
      - run: tflint --init && tflint --recursive
        working-directory: infrastructure
      - run: pipx run checkov --directory infrastructure --framework terraform --compact
  cloudformation:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - run: pipx run cfn-lint 'infrastructure/**/*.yml'
      - run: pipx run checkov --directory infrastructure --framework cloudformation --compact
\`\`\`

\`\`\`yaml
# .gitlab-ci.yml, further jobs
terraform:
  image: { name: aquasec/trivy, entrypoint: [''] }
  script: trivy config --exit-code 1 --severity HIGH,CRITICAL infrastructure
cloudformation:
  image: python:3.13-slim
  script:
    - pip install --quiet cfn-lint checkov
    - cfn-lint 'infrastructure/**/*.yml'
    - checkov --directory infrastructure --framework cloudformation --compact
\`\`\`

| who | looks at |
| --- | --- |
| \`ecs-ship check\` | task definition, Dockerfile and context, \`ecs-ship.yml\`, a service definition in a file |
| tflint, cfn-lint | whether Terraform or CloudFormation can work: wrong types, values that AWS refuses |
| trivy, checkov | what is risky in it: open security groups, roles that may do everything, storage without encryption |

A service that Terraform makes can be shown to the rules about deployments all the same:
\`aws ecs describe-services --cluster production --services web > service.json\`, then \`service-definition: service.json\`.`;

/** docs/checks.md: every rule with why, what to do and where AWS says so. */
export function renderChecksPage(): string {
  const rows = checkRules.map(({ id, severity, title }) => [`[\`${id}\`](#${id})`, severity, title]);
  const table = markdownTable(['Rule', 'Severity', 'What it finds'], rows);
  return `${[introduction, '## Rules', table, ...checkRules.map(section)].join('\n\n')}\n`;
}

function section({ id, severity, title, explanation, remedy, reference }: CheckRule): string {
  const facts = [`${title} (${severity}). ${explanation}`, `**Fix:** ${remedy}`, `See <${reference}>.`];
  return [`### ${id}`, ...facts].join('\n\n');
}
