import check from './validate.js'

/** Lists the problems that a schema can find in a register. */
export const validate = (register) => {
  if (check(register)) return []
  return check.errors
    .filter(({keyword}) => keyword !== 'if')
    .map(({instancePath, message, parentSchema}) => {
      // The $comment of a condition is the code of the problem and what the library advises.
      const [code, advice] = (parentSchema?.$comment ?? '').split(/: (.*)/s)
      return {pointer: instancePath, code, message: advice ? `${message}; ${advice}` : message}
    })
}
