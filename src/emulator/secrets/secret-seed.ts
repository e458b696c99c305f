/** A secret, with the members of Secrets Manager's CreateSecret. */
export interface Secret {
  readonly Name: string;
  readonly SecretString: string;
  readonly KmsKeyId?: string;
  /** When it goes for good, where it was deleted; nobody can read it until then. */
  readonly DeletedDate?: Date;
}

/** A parameter, with the members of Systems Manager's PutParameter. */
export interface Parameter {
  readonly Name: string;
  readonly Value: string;
  readonly Type?: 'String' | 'StringList' | 'SecureString';
  readonly KeyId?: string;
  readonly Tier?: 'Standard' | 'Advanced' | 'Intelligent-Tiering';
}

type SeededSecret = Omit<Secret, 'DeletedDate'> & { readonly DeletedDate?: string | Date };

/** What tasks may read: values by name (an object is a JSON secret), or lists of what creates them. */
export interface SecretSeed {
  readonly secrets?: Readonly<Record<string, unknown>> | readonly SeededSecret[];
  readonly parameters?: Readonly<Record<string, unknown>> | readonly Parameter[];
}

export function secretsOf({ secrets = {} }: SecretSeed): readonly Secret[] {
  if (isList(secrets)) return secrets.map(withDate);
  return Object.entries(secrets).map(([Name, value]) => ({ Name, SecretString: textOf(value) }));
}

export function parametersOf({ parameters = {} }: SecretSeed): readonly Parameter[] {
  if (isList(parameters)) return parameters;
  return Object.entries(parameters).map(([Name, value]) => ({ Name, Value: String(value) }));
}

function withDate({ DeletedDate, ...secret }: SeededSecret): Secret {
  return DeletedDate === undefined ? secret : { ...secret, DeletedDate: new Date(DeletedDate) };
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** Array.isArray does not know lists that are only read. */
function isList<Item>(given: object | readonly Item[]): given is readonly Item[] {
  return Array.isArray(given);
}
