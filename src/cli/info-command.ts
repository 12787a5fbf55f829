import { ROW_SCHEMA_ID } from '../contract/generated/row-keys.ts';
import { findFfprobe } from '../ffprobe/find.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { UserError } from '../files/user-error.ts';
import type { CommandOptions } from '../options/generated/option-values.ts';
import type { CommandDefinition } from './command.ts';
import type { ExitCode } from './run-command.ts';

async function describeFfprobe({ ffprobeBin: binary }: CommandOptions['info']): Promise<string> {
  try {
    const { version, path } = await findFfprobe({ binary, environment: process.env });
    return `${version} (${path})`;
  } catch (error) {
    if (error instanceof UserError) return `${error.message} [${error.code}]`;
    throw error;
  }
}

async function run(given: CommandOptions['info']): Promise<ExitCode> {
  const facts = {
    'konvid-ingest': TOOL_VERSION,
    'Node.js': process.version,
    ffprobe: await describeFfprobe(given),
    contract: /\/schema\/([0-9.]+)\//.exec(ROW_SCHEMA_ID)?.[1] ?? ROW_SCHEMA_ID,
    platform: `${process.platform}-${process.arch}`,
  };
  const width = Math.max(...Object.keys(facts).map(({ length }) => length));
  for (const [name, value] of Object.entries(facts)) process.stdout.write(`${name.padEnd(width)}  ${value}\n`);
  return 0;
}

export const INFO: CommandDefinition<'info'> = {
  name: 'info',
  description: 'Show the versions and the platform that a bug report needs',
  exitCodes: [
    ['0', 'done'],
    ['2', 'bad usage'],
  ],
  examples: [
    ['For a bug report', 'konvid-ingest info'],
    ['With the ffprobe that a run was given', 'konvid-ingest info --ffprobe-bin /opt/ffmpeg/ffprobe'],
  ],
  run,
};
