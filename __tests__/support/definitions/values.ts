import { app, fargate, secret } from './account.js';
import type { Family } from './family.js';

const value = (name: string, text: string) => ({ name, value: text });
const container = (more: object) => ({ ...fargate, containerDefinitions: [{ ...app, ...more }] });

/** Texts and lists that are easily mangled. */
export const valueDefinitions: Family = {
  'values-environment': container({
    environment: [
      value('EMPTY', ''),
      value('SPACE', ' '),
      value('PADDED', '  a  b  '),
      value('EQUALS', '=a=b==c='),
      value('LINES', 'first\nsecond\r\n\tthird\n'),
      value('QUOTES', `"double" 'single' \`back\``),
      value('BACKSLASH', 'C:\\path\\n\\u0041'),
      value('SHELL', '$HOME ${HOME} $(id) $$ %PATH% {{x}} ; rm -rf / #'),
      value('JSON', '{"a":[1,2,{"b":null}],"c":"\\"d\\""}'),
      value('URL', 'postgres://u@db:5432/shop?sslmode=require&x=1,2'),
      value('NUMBER', '007'),
      value('BOOLEAN', 'false'),
      value('NULL', 'null'),
      value('DATE', '2026-11-21'),
      value('CERTIFICATE', '-----BEGIN CERTIFICATE-----\nMIIB==\n-----END CERTIFICATE-----\n'),
    ],
  }),
  'values-unicode': container({
    environment: [
      value('GREETING', 'Grüß Gott, 世界 👋🏽 e\u0301 \u00e9 \u200b \u202e \ufeff'),
      value('CONTROL', 'a\u0000b\u0007c\u001b[31md\u2028e\u2029'),
      value('ПРИВЕТ', 'да'),
    ],
    dockerLabels: { 'org.example.näme': '日本語', ключ: '🗝️' },
    command: ['écho', '𝔘𝔫𝔦'],
  }),
  'values-order': container({
    environment: [value('B', '2'), value('A', '1'), value('C', '3')],
    command: ['z', 'a', 'a', ''],
    entryPoint: ['', '-c'],
    dnsServers: [],
  }),
  'values-empty-lists': container({
    command: [],
    entryPoint: [],
    environment: [],
    environmentFiles: [],
    secrets: [],
    portMappings: [],
    mountPoints: [],
    volumesFrom: [],
    dependsOn: [],
    links: [],
    ulimits: [],
    dockerLabels: {},
    linuxParameters: { capabilities: { add: [], drop: [] }, devices: [], tmpfs: [] },
    logConfiguration: { logDriver: 'splunk', options: {}, secretOptions: [] },
  }),
  'values-empty-texts': container({
    user: '',
    workingDirectory: '',
    dockerLabels: { empty: '', '': 'nameless' },
    environment: [value('A', '')],
    logConfiguration: { logDriver: 'splunk', options: { 'splunk-url': '', tag: '{{.Name}}/{{.ID}}' } },
  }),
  'values-false-and-zero': container({
    essential: true,
    cpu: 0,
    startTimeout: 0,
    privileged: false,
    interactive: false,
    readonlyRootFilesystem: false,
    restartPolicy: { enabled: false, ignoredExitCodes: [] },
    linuxParameters: { initProcessEnabled: false, swappiness: 0 },
  }),
  'values-names-of-members': container({
    dockerLabels: {
      cpu: '0',
      protocol: 'tcp',
      revision: '3',
      status: 'ACTIVE',
      constructor: 'x',
      strategy: 'by hand',
      action: 'none',
      $metadata: 'y',
    },
    environment: [value('revision', '3'), value('constructor', 'x'), value('toString', 'y')],
    logConfiguration: { logDriver: 'splunk', options: { retries: '3', status: '', 'a.b.c': '[0]' } },
  }),
  'values-secrets': container({
    secrets: [
      { name: 'WHOLE', valueFrom: secret('whole') },
      { name: 'KEY', valueFrom: `${secret('json')}:some key::` },
      { name: 'VERSION', valueFrom: `${secret('json')}:key::EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE` },
      { name: 'KEY_OF_PARAMETER', valueFrom: '/shop/prod/db-password' },
    ],
  }),
  'values-64-kilobytes': container({
    environment: Array.from({ length: 88 }, (_, at) =>
      value(`VARIABLE_${at}`, `${at}:`.padEnd(480, 'aé=" ')),
    ),
  }),
};
