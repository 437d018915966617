import type {Duration} from '../../build/register.js'

export const initialOf = (duration: Duration): number => duration.initial.n
