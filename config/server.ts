import { readEnvironment } from '../src/environment';

export default () => {
  const environment = readEnvironment();
  return {
    host: environment.HOST,
    port: environment.PORT,
    ...(environment.PUBLIC_URL === undefined ? {} : { url: environment.PUBLIC_URL }),
    proxy: { koa: environment.IS_PROXIED },
    app: { keys: environment.APP_KEYS },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  };
};
