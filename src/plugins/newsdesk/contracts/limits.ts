/** Sizes and limits that the panel and the server keep; free of schemas, so that the panel's bundle stays small. */
export const LIMITS = { fileBytes: 10 * 1024 * 1024, files: 200 } as const;
/** Of a registry's file that the panel sends; Strapi itself takes no larger forms. Larger ones come in by the command line. */
export const REGISTRY_LIMITS = { fileBytes: 200 * 1024 * 1024, files: 10 } as const;
