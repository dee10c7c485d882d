/** What went wrong with a request, whichever client made it; no status: the server was not reached. */
export interface Problem {
  status: number | null;
  message: string;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;

/**
 * Reads the errors of Strapi's fetch client (`response.data.error`) and of its RTK queries (the error itself) alike.
 */
export const readProblem = (error: unknown): Problem => {
  const answer = field(field(field(error, 'response'), 'data'), 'error') ?? error;
  const status = field(answer, 'status') ?? field(error, 'status');
  const message = field(answer, 'message') ?? field(error, 'message');
  return {
    status: typeof status === 'number' ? status : null,
    message: typeof message === 'string' ? message : '',
  };
};
