/** The official toolkit's context: the runner's variables and the event's payload. Loading this file reads both, and throws for a payload that is no JSON. */
export { context } from '@actions/github';
