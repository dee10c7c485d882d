/** Sizes and limits that the panel and the server keep; free of schemas, so that the panel's bundle stays small. */
export const LIMITS = { fileBytes: 10 * 1024 * 1024, files: 200 } as const;
