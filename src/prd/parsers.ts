/** All that reads Markdown, in one piece to load: whoever needs one of them mostly needs the others, and they share a parser. */
export { parsePage } from './page.ts';
export { parsePrd, unread } from './parse.ts';
export { parseRoadmap } from './roadmap.ts';
