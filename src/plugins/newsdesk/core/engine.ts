/** Version of the recogniser; it changes whenever an answer may change. */
export const ENGINE = '1.2.0';
