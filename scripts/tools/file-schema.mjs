import * as z from 'zod/mini';

/** What a reader of the file has to know beyond the names. By the schema, then by the field; '' is the schema itself. */
const WORDS = {
  preset: {
    '': 'A form that is filled beforehand.',
    id: 'Any text that no other preset has.',
    prefill:
      'What it fills, locks and hides, as in the address of its bookmark, without "#": source=news&medium=email&lock=source. Date placeholders such as <yyyy>-<mm> are filled in when it is opened.',
    conventions: 'Ids of the conventions that hold for its forms; none: those in force.',
    createdAt: 'Milliseconds since 1970.',
    changedAt: 'Milliseconds since 1970.',
    revision: 'How often it was saved.',
  },
  convention: {
    '': 'How a team writes its tags.',
    rules: 'By parameter: utm_source, utm_medium and so on.',
    pairs: 'The mediums that go with a source.',
    otherPairs: 'What happens to a pair that is not listed, where its source is.',
    inForce: 'Whether it holds for every form; else only where a preset asks for it.',
    createdAt: 'Milliseconds since 1970.',
    changedAt: 'Milliseconds since 1970.',
    revision: 'How often it was saved.',
  },
  rule: {
    '': 'How one parameter is written. Applied in this order: letterCase, separator, standardise, maxLength, prohibited, pattern.',
    others: 'What happens to a value that is not listed.',
    separator: 'What stands in place of white space between words; null leaves it.',
    standardise: 'Spellings, and what is written in their place.',
    maxLength: 'In characters as people count them; null sets no limit.',
    prohibited: 'Each character of this text is refused.',
    pattern: 'A regular expression (RE2) for the whole value; empty for none.',
    confirmNew: 'Whether a value that was never used before has to be confirmed once.',
    description: 'What the team has to say of this parameter.',
    standard: 'The value a form starts with.',
    locked: 'Whether the form keeps that value.',
  },
  template: {
    '': 'How a value is put together from parts, in their order.',
    separator: 'Stands between two parts. No part may hold it.',
    joiner: 'Stands between the words of one part.',
    empty: 'Stands for a part that was left empty.',
    japanese: 'Whether parts may hold Japanese.',
  },
  history: {
    '': 'A link that was copied.',
    firstAt: 'Milliseconds since 1970.',
    lastAt: 'Milliseconds since 1970.',
    preset: 'The name of the preset that it was made from.',
  },
  known: {
    '': 'A value that was confirmed: nobody is asked about it again, where a convention asks about new ones. Personal: only a backup has them.',
    param: 'utm_source, utm_medium and so on.',
  },
  settings: { '': 'What the person has set. Personal: only a backup has them.' },
};

/**
 * @typedef {{ [name: string]: unknown, properties?: { [field: string]: Node }, required?: string[] }} Node
 * @typedef {{ fileSchema: z.ZodMiniType, FILE_VERSION: number } & { [Name in keyof typeof WORDS as `${Name}Schema`]: z.ZodMiniType }} Schemas
 */

/**
 * The JSON Schema of a file, from the zod schema that reads it.
 *
 * @param {Schemas} schemas
 * @returns {string}
 */
export function fileJsonSchema({ fileSchema, FILE_VERSION, ...schemas }) {
  /** @type {import('zod/v4/core').$ZodRegistry<{ id: string }>} */
  const registry = z.registry();
  for (const name of keysOf(WORDS)) registry.add(schemas[`${name}Schema`], { id: name });
  const written = z.toJSONSchema(fileSchema, { io: 'input', metadata: registry });
  const {
    $schema,
    $defs = {},
    ...file
  } = /** @type {{ $defs?: { [name: string]: Node } } & Node} */ (written);
  for (const name of keysOf(WORDS)) describe($defs[name], WORDS[name]);
  const schema = {
    $schema,
    title: 'A file of Utmost (.utmost.json)',
    description:
      'Presets and naming conventions to share; a backup has the history, the confirmed values and the settings too.',
    ...file,
    properties: {
      utmost: { description: 'The version of the format.', const: FILE_VERSION },
      ...file.properties,
    },
    required: ['utmost', ...(file.required ?? [])],
    $defs,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** @param {Node | undefined} node @param {{ [field: string]: string }} words */
function describe(node, words) {
  if (node === undefined) throw new Error('A schema that has words is not in the file.');
  for (const [field, description] of Object.entries(words)) {
    const target = field === '' ? node : node.properties?.[field];
    if (target === undefined) throw new Error(`There is no field ${field} to describe.`);
    target.description = description;
  }
}

/** @template {object} T @param {T} record @returns {(keyof T & string)[]} */
function keysOf(record) {
  return /** @type {(keyof T & string)[]} */ (Object.keys(record));
}
