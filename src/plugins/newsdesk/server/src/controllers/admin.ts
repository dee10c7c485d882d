import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { correctRequest } from '../../../contracts/corrections';
import { decideRequest, importOptions, LIMITS, putBackRequest, recordsQuery } from '../../../contracts/desk';
import { readConfiguration } from '../../../writer/host-types';
import { currentActor } from '../documents/actor';
import type deskService from '../services/desk';
import { answering, check } from './check';
import { readFormOptions } from './form-options';

type Context = Parameters<Core.ControllerHandler>[0];

interface SentPart {
  filepath: string;
  size: number;
  originalFilename: string | null;
}

/** Parts in the order of the items that they belong to: they come in the order in which they were received whole. */
const inOrder = (parts: SentPart[], items: { name: string | null }[]): SentPart[] => {
  if (parts.length !== items.length) {
    throw new errors.ValidationError(`${items.length} items are named, and ${parts.length} files came with them.`);
  }
  if (items.length === 1) return parts;
  const byName = new Map(parts.map((part) => [part.originalFilename, part]));
  return items.map(({ name }) => {
    const part = byName.get(name ?? 'pasted.txt');
    if (part === undefined || byName.size !== items.length) {
      throw new errors.ValidationError('Several files need names that differ, each the name of its item.');
    }
    return part;
  });
};

/** The panel's requests: validate, call, answer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const desk = (): ReturnType<typeof deskService> => strapi.plugin('newsdesk').service('desk');

  const panel = async (context: Context) => {
    const { documentId } = context.params as { documentId: string };
    const status = context.query.status === 'published' ? 'published' : 'draft';
    const found = await desk().articlePanel(documentId, status);
    if (found === null) throw new errors.NotFoundError('The article is not there any more.');
    context.body = found;
  };

  const sentFiles = async (context: Context) => {
    const request = check(importOptions, readFormOptions(context));
    const sent = (context.request.files as Record<string, unknown> | undefined)?.files ?? [];
    const parts = inOrder((Array.isArray(sent) ? sent : [sent]) as SentPart[], request.items);
    const files = await Promise.all(
      parts.map(async ({ filepath, size }, index) => ({
        // A file that is too large is not read: one byte more than is allowed says so to the reader.
        bytes: size > LIMITS.fileBytes ? new Uint8Array(LIMITS.fileBytes + 1) : await readFile(filepath),
        options: request.items[index] as (typeof request.items)[number],
      })),
    );
    return { request, files };
  };

  return {
    settings(context: Context) {
      context.body = { types: readConfiguration(strapi).types };
    },

    article: panel,

    async decide(context: Context) {
      const { documentId } = context.params as { documentId: string };
      const request = check(decideRequest, context.request.body);
      await answering(() => desk().decide(documentId, request, currentActor(strapi, 'panel')));
      await panel(context);
    },

    async correct(context: Context) {
      const { documentId } = context.params as { documentId: string };
      const request = check(correctRequest, context.request.body);
      await answering(() => desk().correct(documentId, request, currentActor(strapi, 'panel')));
      await panel(context);
    },

    async takeBack(context: Context) {
      const { documentId, decision } = context.params as { documentId: string; decision: string };
      await answering(() => desk().takeBack(documentId, decision, currentActor(strapi, 'panel')));
      await panel(context);
    },

    async analyse(context: Context) {
      const { documentId } = context.params as { documentId: string };
      await answering(() => desk().analyseAgain(documentId));
      await panel(context);
    },

    async putBack(context: Context) {
      const { documentId } = context.params as { documentId: string };
      const { paragraph } = check(putBackRequest, context.request.body);
      await answering(() => desk().putBack(documentId, paragraph));
      await panel(context);
    },

    async records(context: Context) {
      const { kind, q, limit } = check(recordsQuery, context.query);
      context.body = { results: await desk().searchRecords(kind, q, limit) };
    },

    async preview(context: Context) {
      const { request, files } = await sentFiles(context);
      context.body = await answering(() => desk().preview(files, request, currentActor(strapi, 'preview')));
    },

    async importFiles(context: Context) {
      const { request, files } = await sentFiles(context);
      context.body = await answering(() => desk().importFiles(files, request, currentActor(strapi, 'preview')));
    },
  };
};
