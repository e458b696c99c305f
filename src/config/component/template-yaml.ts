import { Document, type Scalar, visit } from 'yaml';

/** A value as YAML that every YAML version reads alike: texts are quoted, those of several lines are blocks. */
export function templateYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value === 'string') node.type = styleOf(node.value, key);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function styleOf(text: string, key: unknown): Scalar.Type {
  if (key === 'key' && /^[A-Za-z_][\w-]*$/.test(text) && !words.has(text.toLowerCase())) return 'PLAIN';
  return text.includes('\n') ? 'BLOCK_LITERAL' : 'QUOTE_SINGLE';
}

// What YAML 1.1 takes for a boolean or for nothing.
const words = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);
