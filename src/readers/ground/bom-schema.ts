/** A kind of value: a built-in type of XML Schema with its limits. `ids` stands for the list of SPDX licence ids. */
export interface XmlValue {
  readonly base: string;
  readonly words?: readonly string[];
  readonly ids?: true;
  /** Regular expression for the whole value. */
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minInclusive?: number;
  readonly maxInclusive?: number;
  /** Indexes of kinds of which one must fit. */
  readonly union?: readonly number[];
}

/** Part of a content model and how often it may stand there (absent: once). */
export type XmlParticle = { readonly n?: '?' | '*' | '+' } & (
  | { readonly element: string; readonly type: number }
  /** An element of another namespace. */
  | { readonly any: true }
  | { readonly sequence: readonly XmlParticle[] }
  | { readonly choice: readonly XmlParticle[] }
);

/** Type of an element. Without `text` and `content` it must be empty. */
export interface XmlType {
  /** Kind of value of each attribute, and whether it is required. */
  readonly attributes: Readonly<Record<string, readonly [number, boolean]>>;
  /** Which further attributes may stand there: any, or those of another namespace. */
  readonly others?: 'any' | 'other';
  readonly text?: number;
  readonly mixed?: true;
  readonly content?: XmlParticle;
  /** Declared without a type: it may hold whatever it likes. */
  readonly anything?: true;
}

/** An XML schema as data: https://www.w3.org/TR/xmlschema-1/, as much of it as the CycloneDX schemas use. */
export interface XmlSchema {
  readonly namespace: string;
  /** Index of the root element's type. */
  readonly root: number;
  /** Attribute whose value may stand only once in the document. */
  readonly unique?: string;
  readonly types: readonly XmlType[];
  readonly values: readonly XmlValue[];
}
