import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** The field "options" of a form, which holds JSON; its form is checked by who asked. */
export const readFormOptions = (context: Parameters<Core.ControllerHandler>[0]): unknown => {
  const body = context.request.body as { options?: unknown } | undefined;
  const text = typeof body?.options === 'string' ? body.options : '';
  try {
    const json: unknown = JSON.parse(text);
    return json;
  } catch {
    throw new errors.ValidationError('The form needs a field "options" that holds JSON.');
  }
};
