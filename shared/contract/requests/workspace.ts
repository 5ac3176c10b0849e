import { z } from 'zod';
import { languages } from '../../text/language';
import {
  workspaceLimits,
  type LockedNow,
  type Remain,
  type RepairReport,
  type UnnamedBackup,
  type WorkspaceBackup,
  type WorkspaceState,
} from '../workspace';
import { answer } from './parts';

const file = z.string().min(1).max(32_767);
const secret = z.string().min(1).max(1024);

/** The requests about the workspace as a file. */
export const workspaceRequests = {
  /** Reports `WorkspaceState` now and whenever it changes; never answered. */
  'workspace.watch': { input: z.strictObject({}), output: answer<null>() },
  'workspace.get': { input: z.strictObject({}), output: answer<WorkspaceState>() },
  /** An empty one without a file; the one before is in the backups. */
  'workspace.new': { input: z.strictObject({}), output: answer<WorkspaceState>() },
  /** Opens a `.bienche` file in place of the open workspace; `secret` is its passphrase or its recovery key. */
  'workspace.open': {
    input: z.strictObject({
      path: file,
      secret: secret.optional(),
      readOnly: z.boolean().optional(),
      /** Whether this computer's keychain keeps the key. */
      remember: z.boolean().optional(),
    }),
    output: answer<WorkspaceState>(),
  },
  'workspace.saveAs': { input: z.strictObject({ path: file }), output: answer<WorkspaceState>() },
  /** At once, instead of soon. */
  'workspace.save': { input: z.strictObject({}), output: answer<WorkspaceState>() },
  'workspace.backups': { input: z.strictObject({}), output: answer<readonly WorkspaceBackup[]>() },
  /** Backups of a file that cannot be opened. */
  'workspace.backupsOf': {
    input: z.strictObject({ path: file }),
    output: answer<readonly WorkspaceBackup[]>(),
  },
  /** What the backup holds takes the place of what the workspace holds, which becomes a backup itself. */
  'workspace.restore': {
    input: z.strictObject({
      id: z.string().regex(/^[\w-]+$/),
      path: file.optional(),
      /** One of `workspace.unnamedBackups`: it takes the place of the open workspace, which is kept. */
      workspace: z.uuid().optional(),
      secret: secret.optional(),
    }),
    output: answer<WorkspaceState>(),
  },
  'workspace.unnamedBackups': { input: z.strictObject({}), output: answer<readonly UnnamedBackup[]>() },
  /** `file`: that of the answer, so that nobody deletes what is only out of reach without having been told. */
  'workspace.removeUnnamed': {
    input: z.strictObject({ workspace: z.uuid(), file: file.optional() }),
    output: answer<null>(),
  },
  /** Of the open workspace. */
  'workspace.removeBackup': {
    input: z.strictObject({ id: z.string().regex(/^[\w-]+$/) }),
    output: answer<null>(),
  },
  /** What cannot be read, or belongs to no workspace in reach. */
  'workspace.remains': { input: z.strictObject({}), output: answer<readonly Remain[]>() },
  'workspace.removeRemain': { input: z.strictObject({ name: file }), output: answer<null>() },
  /** Saves what can be read of a damaged file as another one. */
  'workspace.repair': {
    input: z.strictObject({ path: file, target: file, secret: secret.optional() }),
    output: answer<RepairReport>(),
  },
  /** Sets a passphrase, or another one: then `current` is the one before, or the recovery key. */
  'workspace.setPassphrase': {
    input: z.strictObject({
      passphrase: secret,
      current: secret.optional(),
      remember: z.boolean().optional(),
    }),
    output: answer<LockedNow>(),
  },
  /** Writes the sheet that is printed and put away; the ending of `path` decides between PDF and text. */
  'workspace.recoverySheet': {
    input: z.strictObject({ path: file, recoveryKey: z.string().max(100), language: z.enum(languages) }),
    output: answer<{ path: string }>(),
  },
  'workspace.removePassphrase': { input: z.strictObject({ secret }), output: answer<WorkspaceState>() },
  /** Saves, closes and wipes the working copy; it waits for its passphrase. */
  'workspace.lockNow': { input: z.strictObject({}), output: answer<WorkspaceState>() },
  /** A workspace that waits is left. */
  'workspace.leave': { input: z.strictObject({}), output: answer<WorkspaceState>() },
  'workspace.describe': {
    input: z.strictObject({
      purpose: z.string().trim().max(2000),
      retainUntil: z.iso.date().nullable(),
    }),
    output: answer<WorkspaceState>(),
  },
  'workspace.setLimits': {
    input: z.strictObject({
      backups: z.number().int().min(workspaceLimits.backups.from).max(workspaceLimits.backups.to).optional(),
      autoLock: z
        .number()
        .int()
        .min(workspaceLimits.autoLock.from)
        .max(workspaceLimits.autoLock.to)
        .optional(),
    }),
    output: answer<WorkspaceState>(),
  },
  /** Copies that conflicts and damage have put beside the file; they are deleted with it. */
  'workspace.copies': { input: z.strictObject({}), output: answer<readonly string[]>() },
  /** Deletes the file, its copies beside it, its backups and the working copy; `name` is the file's, typed by the user. */
  'workspace.delete': {
    input: z.strictObject({ name: z.string().max(1000) }),
    output: answer<WorkspaceState>(),
  },
  /** What happened was told. */
  'workspace.told': { input: z.strictObject({}), output: answer<null>() },
} as const;
