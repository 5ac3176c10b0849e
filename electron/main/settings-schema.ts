import { z } from 'zod';
import { settingChoices } from '../../shared/contract/settings';

const { language, theme, density, motion, zoom } = settingChoices;

/** The value of each setting. */
export const settingSchemas = {
  language: z.enum(language),
  theme: z.enum(theme),
  density: z.enum(density),
  motion: z.enum(motion),
  zoom: z.literal(zoom),
} as const;
