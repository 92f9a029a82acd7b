// A type as the compiler knows it from a JSON file: every text is a text, whichever words it may be.

/** The same shape, with `string` in the place of words, days and ids, and `boolean` in that of true and false. */
export type AsWritten<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer Item)[]
        ? readonly AsWritten<Item>[]
        : T extends object
          ? { readonly [Key in keyof T]: AsWritten<T[Key]> | (undefined extends T[Key] ? undefined : never) }
          : T
