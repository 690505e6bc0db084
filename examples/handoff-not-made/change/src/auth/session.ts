/** How long a session lives without a request, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;
