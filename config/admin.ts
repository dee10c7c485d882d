import { readEnvironment } from '../src/environment';

export default () => {
  const environment = readEnvironment();
  return {
    auth: { secret: environment.ADMIN_JWT_SECRET },
    apiToken: { salt: environment.API_TOKEN_SALT },
    transfer: { token: { salt: environment.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: environment.ENCRYPTION_KEY },
    flags: { nps: false, promoteEE: false },
    // For npm run develop, which starts Strapi again when the plugin has been built, not when its sources change.
    watchIgnoreFiles: [
      '**/src/plugins/**',
      '**/test/**',
      '**/scripts/**',
      '**/docs/**',
      '**/database/seeds/**',
      '**/*.md',
    ],
  };
};
