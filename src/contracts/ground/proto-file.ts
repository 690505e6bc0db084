/** An option as written, its value as normalised text. */
export interface ProtoOption {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** Numbers from `from` to `to`, both included. */
export interface ProtoRange {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

/** A field, also one of an `extend` block (then with `extendee`, as written). */
export interface ProtoField {
  readonly name: string;
  readonly number: number;
  /** Type as written; `map<K, V>` for a map. */
  readonly type: string;
  readonly label: '' | 'optional' | 'required' | 'repeated' | 'map';
  readonly group: boolean;
  readonly oneof?: string;
  readonly extendee?: string;
  readonly options: readonly ProtoOption[];
  readonly line: number;
}

/** What a message or enum keeps back. */
export interface ProtoReserved {
  readonly ranges: readonly ProtoRange[];
  readonly names: readonly string[];
}

export interface ProtoEnum {
  readonly name: string;
  /** Full name without a leading dot. */
  readonly full: string;
  readonly values: readonly {
    readonly name: string;
    readonly number: number;
    readonly options: readonly ProtoOption[];
    readonly line: number;
  }[];
  readonly reserved: ProtoReserved;
  readonly options: readonly ProtoOption[];
  readonly line: number;
}

export interface ProtoMessage {
  readonly name: string;
  readonly full: string;
  readonly fields: readonly ProtoField[];
  readonly oneofs: readonly {
    readonly name: string;
    readonly options: readonly ProtoOption[];
    readonly line: number;
  }[];
  readonly messages: readonly ProtoMessage[];
  readonly enums: readonly ProtoEnum[];
  readonly extends: readonly ProtoField[];
  readonly extensionRanges: readonly ProtoRange[];
  readonly reserved: ProtoReserved;
  readonly options: readonly ProtoOption[];
  readonly line: number;
}

export interface ProtoMethod {
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly clientStream: boolean;
  readonly serverStream: boolean;
  readonly options: readonly ProtoOption[];
  readonly line: number;
}

export interface ProtoService {
  readonly name: string;
  readonly full: string;
  readonly methods: readonly ProtoMethod[];
  readonly options: readonly ProtoOption[];
  readonly line: number;
}

/** One `.proto` file. `syntax` is `proto2`, `proto3` or the year of an edition. */
export interface ProtoFile {
  readonly path: string;
  readonly syntax: string;
  readonly syntaxLine: number;
  readonly package: string;
  readonly packageLine: number;
  readonly imports: readonly { readonly path: string; readonly public: boolean; readonly line: number }[];
  readonly options: readonly ProtoOption[];
  readonly messages: readonly ProtoMessage[];
  readonly enums: readonly ProtoEnum[];
  readonly services: readonly ProtoService[];
  readonly extends: readonly ProtoField[];
}
