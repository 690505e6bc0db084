import * as z from 'zod/mini';
import type { Board } from '../../model/board.ts';
import type { Api } from './api.ts';
import * as shapes from './shapes.ts';

/** Most pages of a hundred comments that are looked through for the own one. */
const PAGES = 20;

const own = z.object({ viewer: z.object({ login: z.string() }) });

/** Opens the board: `context` is the name of the status, `url` the run that it leads to. */
export function openBoard(api: Api, context: string, url: string | undefined): Board {
  const what = `the status ${context}`;
  const page = (pull: number, number: number) =>
    api.get('/issues/{issue_number}/comments', {
      what: `the comments of pull request ${pull}`,
      shape: shapes.comments,
      params: { issue_number: pull, per_page: 100, page: number },
    });
  return {
    status: async (sha, state, description) => {
      const params = { sha, state, context, description, ...(url ? { target_url: url } : {}) };
      await api.send('POST /statuses/{sha}', { what, shape: shapes.anything, params });
    },
    comments: async (pull) => {
      const found: shapes.CommentData[] = [];
      for (let number = 1; number <= PAGES; number++) {
        const comments = await page(pull, number);
        found.push(...comments);
        if (comments.length < 100) break;
      }
      return found.map(({ id, body = '', user }) => ({ id, body, author: user?.login ?? '' }));
    },
    self: async () => {
      // The only way that works for every kind of token.
      const { viewer } = await api.graphql('query { viewer { login } }', {}, { what: 'who writes', shape: own });
      return viewer.login;
    },
    // Trying again could say it twice.
    addComment: async (pull, body) => {
      const params = { issue_number: pull, body };
      await api.send('POST /issues/{issue_number}/comments', {
        what: 'the comment',
        shape: shapes.anything,
        params,
        once: true,
      });
    },
    editComment: async (id, body) => {
      const params = { comment_id: id, body };
      await api.send('PATCH /issues/comments/{comment_id}', { what: 'the comment', shape: shapes.anything, params });
    },
  };
}
