/** Which language model is asked, if any. */
export interface ModelSettings {
  /** Where the interface begins: `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  /** As its server calls it. */
  readonly name: string;
  readonly key: string | null;
}

export const MODEL_VARIABLES = { url: 'MITHAQ_MODEL_URL', name: 'MITHAQ_MODEL_NAME', key: 'MITHAQ_MODEL_KEY' } as const;
type ModelVariable = (typeof MODEL_VARIABLES)[keyof typeof MODEL_VARIABLES];

const WHY: Readonly<Record<ModelVariable, string>> = {
  MITHAQ_MODEL_URL: 'it takes an address that begins with http:// or https:// and holds no password, such as http://127.0.0.1:11434/v1',
  MITHAQ_MODEL_NAME: 'an address of a language model needs the name of the model beside it',
  MITHAQ_MODEL_KEY: 'a key holds Latin letters, digits and signs, and no blank',
};

/** The model is named wrongly. Never says what the variable holds: it may be a key. */
export class ModelMisnamed extends Error {
  readonly variable: ModelVariable;

  constructor(variable: ModelVariable) {
    super(`${variable} cannot be used: ${WHY[variable]}.`);
    this.variable = variable;
  }
}

/** The model that the environment names; null where it names none, which is usual. */
export function modelSettings(environment: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  const said = (variable: ModelVariable): string => environment[variable]?.trim() ?? '';
  const url = said(MODEL_VARIABLES.url);
  if (url === '') return null;
  if (!isAddress(url)) throw new ModelMisnamed(MODEL_VARIABLES.url);
  const name = said(MODEL_VARIABLES.name);
  if (name === '') throw new ModelMisnamed(MODEL_VARIABLES.name);
  const key = said(MODEL_VARIABLES.key);
  // another sign would be refused in the header, in an error that shows it
  if (!/^[\x21-\x7e]*$/u.test(key)) throw new ModelMisnamed(MODEL_VARIABLES.key);
  return { url: url.replace(/\/+$/u, ''), name, key: key === '' ? null : key };
}

function isAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, search, hash } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && search === '' && hash === '';
}
