import { z } from 'zod';
import { isThreshold } from '../../analysis/disclosure/hidden-cells';
import { languages } from '../../text/language';
import { conditionSchema, isoDate } from '../condition-schema';

/** Declares the answer of a request; it comes from our own engine and is not parsed again. */
export const answer = <T>(): z.ZodType<T> => z.custom<T>();

/** `asOf` absent: the date the roster states, else today. */
export const question = { asOf: isoDate.nullable(), filter: conditionSchema };

const paths = z.array(z.string().min(1)).max(10_000);

/** Files and folders; `without` leaves files out, those in folders too. Passwords are tried in turn and never written. */
export const files = {
  paths: paths.min(1),
  passwords: z.array(z.string().min(1).max(255)).max(100).optional(),
  without: paths.optional(),
};

/** What leaves the office: in which version, and where it goes. */
export const published = {
  /** The threshold of a public version; null: the internal one. */
  publicFrom: z.number().refine(isThreshold).nullable(),
  /** The filter in words; null: none. */
  filterText: z.string().max(10_000).nullable(),
  path: z.string().min(1),
  language: z.enum(languages),
};
