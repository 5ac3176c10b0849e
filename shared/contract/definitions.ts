import { z } from 'zod';
import { conditionSchema, isoDate, nameSchema } from './condition-schema';

/** What users name themselves never meets a built-in name: its id begins with `own_`. */
const ownIdSchema = z.string().regex(/^own_[a-z0-9_]{1,80}$/);
/** Standards and posts have no built-in ones beside them: the starter data is theirs to change. */
const entryIdSchema = z.string().regex(/^[a-z0-9_]{1,80}$/);
const label = z.string().trim().min(1).max(200);
const note = z.string().max(2000);
const keySchema = z
  .string()
  .regex(/^[a-z0-9_]{1,80}$/)
  .refine((key) => key !== 'other', '“other” stands for the rest');

const distinct = (list: readonly { readonly id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;
const distinctIds = 'two of them have the same id';

/** Values of another dimension put together: units into clusters, specialisations into fields. */
const groupingSchema = z.strictObject({
  kind: z.literal('groups'),
  id: ownIdSchema,
  label,
  note,
  /** The dimension whose values are put together. */
  of: nameSchema,
  /** In their natural order; a value stands in the first group that names it, all recorded rest in `other`. */
  groups: z
    .array(z.strictObject({ id: keySchema, label, values: z.array(z.string().max(500)).max(10_000) }))
    .min(1)
    .max(500)
    .refine(distinct, distinctIds),
});

/** Bands of a number: of the age, of the completed years since a date of the roster, or of a number of the roster. */
const bandingSchema = z.strictObject({
  kind: z.literal('bands'),
  id: ownIdSchema,
  label,
  note,
  /** `age`, or the id of a date or number field. */
  of: nameSchema,
  /** `from` ≤ number < `below`, open where null; the first that holds, all recorded rest in `other`. */
  bands: z
    .array(
      z.strictObject({
        id: keySchema,
        label,
        from: z.number().finite().nullable(),
        below: z.number().finite().nullable(),
      }),
    )
    .min(1)
    .max(200)
    .refine(distinct, distinctIds),
});

export const ownDimensionSchema = z.discriminatedUnion('kind', [groupingSchema, bandingSchema]);
export type OwnDimension = z.infer<typeof ownDimensionSchema>;

/** A share that users put together from filters. Whose value is not recorded is found from the numerator. */
export const ownIndicatorSchema = z.strictObject({
  id: ownIdSchema,
  label,
  /** What is counted and among whom, in one sentence; may be empty. */
  definition: note,
  /** The legal basis, in words; may be empty. */
  basis: note,
  numerator: conditionSchema,
  /** Among whom; null: everybody. */
  denominator: conditionSchema.nullable(),
});
export type OwnIndicator = z.infer<typeof ownIndicatorSchema>;

/** People with a name: "công chức cấp xã vùng cao". */
export const populationSchema = z.strictObject({
  id: ownIdSchema,
  label,
  note,
  condition: conditionSchema,
});
export type PopulationDefinition = z.infer<typeof populationSchema>;

/**
 * The least level that somebody must have. Of the standards of one dimension that are valid on the reference date, the
 * first in the list whose `who` includes a person is theirs: exceptions for regions stand above the general rule.
 */
export const standardSchema = z.strictObject({
  id: entryIdSchema,
  label,
  basis: note,
  /** How sure it is that the law says so; null where the user wrote or confirmed it. */
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
  who: conditionSchema,
  /** An ordered dimension, and the category of it that is enough. */
  dimension: nameSchema,
  atLeast: z.string().max(100),
  /** First and last day on which it is valid; open where null. */
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
});
export type Standard = z.infer<typeof standardSchema>;

const words = z.array(z.string().trim().min(1).max(200)).max(500);

/** Which training specialisations fit a post. The first in the list that names the post decides. */
export const postSchema = z.strictObject({
  id: entryIdSchema,
  label,
  note,
  /** Words of which the post's name contains one. */
  posts: words,
  /** Staff groups whose people are meant where no line of the table names their post. */
  staffGroups: z.array(nameSchema).max(20),
  /** Any field of study fits. */
  anyField: z.boolean(),
  /** Where any field fits: the least qualification that does; null: none is asked. */
  atLeast: nameSchema.nullable().default(null),
  /** Words of which the specialisation contains one: it fits ("đúng"), or nearly ("gần đúng"). */
  accepted: words,
  near: words,
});
export type Post = z.infer<typeof postSchema>;

const unitName = z.string().trim().min(1).max(500);
const rule = z.string().trim().max(500);

/**
 * From a day on a unit, or a part of it, is another one: the mergers of 1 July 2025. Several lines of one unit and day are
 * a split; a line with a rule is for whom it names, one without for the rest. Where several lines are for the rest, each
 * person is asked about.
 */
export const unitChangeSchema = z.strictObject({
  id: entryIdSchema,
  from: unitName,
  to: unitName,
  /** The first day of the new unit. */
  date: isoDate,
  /** Words that the department, or the post, holds; empty: any. */
  department: rule,
  post: rule,
  /** Only a part of the old unit: without a rule nobody knows whom it takes, and each is asked about. */
  isPart: z.boolean().default(false),
});
export type UnitChange = z.infer<typeof unitChangeSchema>;

/** What a unit is part of: province → commune → department. */
export const unitParentSchema = z.strictObject({ id: entryIdSchema, unit: unitName, parent: unitName });
export type UnitParent = z.infer<typeof unitParentSchema>;

const birthMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Who is born from this month on, until the next row of the same sex, retires at this age. */
export const retirementRowSchema = z.strictObject({
  gender: z.enum(['male', 'female']),
  /** `YYYY-MM` */
  from: birthMonth,
  years: z.number().int().min(30).max(90),
  months: z.number().int().min(0).max(11),
  /** To be checked in the official text before it is relied on. */
  isDoubtful: z.boolean(),
});
export type RetirementRow = z.infer<typeof retirementRowSchema>;

/** In the order of birth, both sexes, and nobody who is born later retires earlier; empty: the starter table. */
const retirement = z
  .array(retirementRowSchema)
  .max(1000)
  .refine(
    (rows) => rows.length === 0 || (['male', 'female'] as const).every((sex) => isRoadmap(rows, sex)),
    'the months of birth are not in order, or somebody born later retires earlier',
  );

export function isRoadmap(rows: readonly RetirementRow[], gender: RetirementRow['gender']): boolean {
  const own = rows.filter((row) => row.gender === gender);
  const born = ({ from }: RetirementRow): number => Number(from.slice(0, 4)) * 12 + Number(from.slice(5));
  const age = ({ years, months }: RetirementRow): number => years * 12 + months;
  return (
    own.length > 0 &&
    own.every((row, at) => {
      const before = own[at - 1];
      return !before || (born(before) < born(row) && born(row) - 1 + age(before) <= born(row) + age(row));
    })
  );
}

/** Lists of words that registers go by. */
export const registerListSchema = z.enum(['ethics_topics', 'leading_posts', 'disciplines']);
export type RegisterListId = z.infer<typeof registerListSchema>;

/** A line of such a list: a name and the words by which a text is known to mean it. */
export const registerWordSchema = z.strictObject({
  list: registerListSchema,
  id: entryIdSchema,
  label,
  words: z.array(z.string().trim().min(1).max(200)).max(500),
  note,
});
export type RegisterWord = z.infer<typeof registerWordSchema>;

/** In their order; a list without lines: the starter's. */
const registerWords = z
  .array(registerWordSchema)
  .max(5000)
  .refine(
    (lines) => new Set(lines.map(({ list, id }) => `${list} ${id}`)).size === lines.length,
    distinctIds,
  );

const unitChanges = z.array(unitChangeSchema).max(20_000);
const unitParents = z.array(unitParentSchema).max(20_000);

/** What the users of a workspace define; also the form of the file that offices share. */
export const definitionsSchema = z.strictObject({
  version: z.literal(1),
  dimensions: z.array(ownDimensionSchema).max(500),
  indicators: z.array(ownIndicatorSchema).max(500),
  populations: z.array(populationSchema).max(500),
  /** In their order of precedence. */
  standards: z.array(standardSchema).max(1000),
  /** In their order of precedence. */
  posts: z.array(postSchema).max(1000),
  unitChanges: unitChanges.default([]),
  unitParents: unitParents.default([]),
  /** Empty: the starter table. */
  retirement: retirement.default([]),
  registerWords: registerWords.default([]),
});
export type Definitions = z.infer<typeof definitionsSchema>;

/** Those with a name that people call them by. */
export const labelledKinds = ['dimensions', 'indicators', 'populations', 'standards', 'posts'] as const;
export type LabelledKind = (typeof labelledKinds)[number];

export const definitionKinds = [...labelledKinds, 'unitChanges', 'unitParents'] as const;
export type DefinitionKind = (typeof definitionKinds)[number];

/** `at`: its place in the list from 0; absent: where the one of that id stands, a new one last. */
const at = z.number().int().min(0).optional();

/**
 * One change of the definitions. `put` adds a definition, or replaces the one of the same id; `remove` fails with
 * `definition-in-use` while another needs it; `starter` brings the starter list back; `all` puts a whole list in place of another.
 */
export const definitionChangeSchema = z.union([
  z.strictObject({ put: z.literal('dimensions'), definition: ownDimensionSchema, at }),
  z.strictObject({ put: z.literal('indicators'), definition: ownIndicatorSchema, at }),
  z.strictObject({ put: z.literal('populations'), definition: populationSchema, at }),
  z.strictObject({ put: z.literal('standards'), definition: standardSchema, at }),
  z.strictObject({ put: z.literal('posts'), definition: postSchema, at }),
  z.strictObject({ put: z.literal('unitChanges'), definition: unitChangeSchema, at }),
  z.strictObject({ put: z.literal('unitParents'), definition: unitParentSchema, at }),
  z.strictObject({ all: z.literal('unitChanges'), definitions: unitChanges }),
  z.strictObject({ all: z.literal('unitParents'), definitions: unitParents }),
  z.strictObject({ all: z.literal('retirement'), definitions: retirement }),
  z.strictObject({ all: z.literal('registerWords'), definitions: registerWords }),
  z.strictObject({ remove: z.enum(definitionKinds), id: nameSchema }),
  z.strictObject({ starter: z.enum(['standards', 'posts']) }),
]);
export type DefinitionChange = z.infer<typeof definitionChangeSchema>;

/** How many of each kind. */
export type DefinitionCounts = Readonly<Record<DefinitionKind, number>>;
