import type {Register} from './register.js'

export type * from './register.js'

/** One thing that is wrong with a register. */
export interface Finding {
  /** The place, as a JSON Pointer. */
  pointer: string
  /** The code of the library, if the schema knows it. */
  code: string
  /** What is wrong, in English. */
  message: string
}

/** Lists the problems that a schema can find in a register. An empty list means none. */
export function validate(register: unknown): Finding[]

export type {Register}
