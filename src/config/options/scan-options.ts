import type { OptionRow } from '../option-row.js';

/** The rows of the group Image scan. */
export const scanOptions = [
  {
    name: 'scan',
    kind: 'choice',
    choices: ['off', 'report', 'critical', 'high', 'medium', 'low'],
    group: 'Image scan',
    description:
      "What becomes of ECR's findings about the image: `off` looks at none, `report` tells them, a severity stops the run before the service is touched when there is a finding of it or worse.",
    default: 'report',
  },
  {
    name: 'scan-timeout',
    kind: 'duration',
    group: 'Image scan',
    description: 'Longest time that a run with a severity waits for the scan.',
    default: '5m',
    example: '10m',
  },
  {
    name: 'scan-ignore',
    kind: 'map',
    group: 'Image scan',
    description:
      'Findings that do not count: the name of each with the last day it is ignored and the reason, one `CVE-…=YYYY-MM-DD reason` a line.',
    example: 'CVE-2023-45853=2027-03-31 minizip is not used',
    grammar: 'finding',
    valueGrammar: 'ignore-until',
  },
  {
    name: 'scan-sarif',
    kind: 'string',
    placeholder: 'path',
    group: 'Image scan',
    description: 'File to write the findings to as SARIF 2.1.0.',
    componentDefault: 'ecs-ship-scan.sarif',
    example: 'scan.sarif',
  },
  {
    name: 'scan-gitlab-report',
    kind: 'string',
    placeholder: 'path',
    group: 'Image scan',
    description: "File to write the findings to as GitLab's container scanning report.",
    componentDefault: 'gl-container-scanning-report.json',
    example: 'gl-container-scanning-report.json',
  },
] as const satisfies readonly OptionRow[];
