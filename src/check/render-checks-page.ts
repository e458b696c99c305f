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
in later. No value of a variable is ever printed.

\`\`\`console
npx ecs-ship check                                    # what ecs-ship.yml names
npx ecs-ship check --task-definition task-definition.json --check-fail-on warning
npx ecs-ship check --json                             # one JSON document on stdout
\`\`\`

It exits 3 (\`check-findings\`) when there is a finding of \`check-fail-on\` or worse (\`error\` unless set, then \`warning\`,
then \`note\`; \`never\` only tells), 2 when a file cannot be read, else 0.

## Ignoring a rule

With its reason, everywhere or for one container, variable or file, for ever or until the end of a day (in UTC):

\`\`\`yaml
check-ignore:
  writable-root-filesystem: the framework writes its cache beside the code
  running-as-root/agent: it reads the host's log files
  circuit-breaker-off: 2027-03-31 until the alarms are in place
\`\`\`

What is ignored is still shown, as such. An ignore that finds nothing any more, and one whose day has passed, is told of.

## In a pipeline

\`check-sarif\` writes SARIF 2.1.0 for GitHub's code scanning, \`check-code-quality\` GitLab's Code Quality report. Terraform and
CloudFormation have scanners of their own, which run beside it:

\`\`\`yaml
# .github/workflows/check.yml
on: pull_request
permissions: { contents: read, security-events: write }
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npx ecs-ship check --check-sarif check.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with: { sarif_file: check.sarif, category: ecs-ship }
      - uses: bridgecrewio/checkov-action@v12        # Terraform; cfn-lint for CloudFormation
        with: { directory: infrastructure, framework: terraform }
\`\`\`

\`\`\`yaml
# .gitlab-ci.yml
check:
  image: node:22
  script: npx ecs-ship check --check-code-quality gl-code-quality-report.json
  artifacts:
    when: always
    reports: { codequality: gl-code-quality-report.json }
terraform:
  image: { name: bridgecrew/checkov, entrypoint: [''] }
  script: checkov --directory infrastructure --framework terraform
\`\`\``;

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
