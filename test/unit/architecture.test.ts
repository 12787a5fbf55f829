import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocksOf } from '../support/markdown-blocks.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Picture {
  /** Floors from the top, each with its rooms. */
  readonly floors: readonly { readonly name: string; readonly rooms: readonly string[] }[];
  /** Neighbours that may be imported, such as `merge ingest`. */
  readonly neighbours: ReadonlySet<string>;
}

/** Reads the picture of the house as the page draws it. */
function readPicture(text: string): Picture {
  const neighbours = new Set<string>();
  const floors = [...text.matchAll(/^ {2}subgraph (\w+)\n([\s\S]*?)^ {2}end$/gm)].map(([, name = '', body = '']) => {
    const rooms = new Set<string>();
    for (const line of body.trim().split('\n')) {
      const chain = line.split('-->').map((room) => room.trim().replace(/\[.*\]$/, ''));
      for (const [index, room] of chain.entries()) {
        rooms.add(room);
        if (index > 0) neighbours.add(`${chain[index - 1]} ${room}`);
      }
    }
    return { name, rooms: [...rooms] };
  });
  return { floors, neighbours };
}

/** The room of a file below `src/`. */
function roomOf(path: string): string {
  return path.replace(/[/.].*$/, '');
}

/** Which room imports which, with a file that does. */
function listImports(): ReadonlyMap<string, string> {
  const imports = new Map<string, string>();
  for (const file of globSync('**/*.{ts,mts,mjs}', { cwd: join(ROOT, 'src') })) {
    const path = file.replaceAll('\\', '/');
    const text = readFileSync(join(ROOT, 'src', path), 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:from |import\()'(\.[^']+\.ts)'/g)) {
      const resolved = join('/', path, '..', target).replaceAll('\\', '/').slice(1);
      const [from, to] = [roomOf(path), roomOf(resolved)];
      if (from !== to) imports.set(`${from} ${to}`, path);
    }
  }
  return imports;
}

const blocks = codeBlocksOf(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8'));
const [drawing] = blocks.filter(({ language, text }) => language === 'mermaid' && text.includes('subgraph'));
const picture = readPicture(drawing?.text ?? '');
const floorOf = (room: string) => picture.floors.findIndex(({ rooms }) => rooms.includes(room));

describe('the picture of the house', () => {
  it('has each room once, and no other', () => {
    const rooms = new Set(
      globSync('**/*.ts', { cwd: join(ROOT, 'src') }).map((path) => roomOf(path.replaceAll('\\', '/'))),
    );
    expect(picture.floors.flatMap(({ rooms: drawn }) => drawn).sort()).toEqual([...rooms].sort());
  });

  it('has its floors in the order of its arrows', () => {
    expect(drawing?.text).toContain(`  ${picture.floors.map(({ name }) => name).join(' --> ')}\n`);
  });

  it('is true: every import leads down, or to a neighbour that it draws', () => {
    const wrong = [...listImports()].filter(([edge]) => {
      const [from = '', to = ''] = edge.split(' ');
      return floorOf(to) <= floorOf(from) && !picture.neighbours.has(edge);
    });
    expect(wrong).toEqual([]);
  });

  it('draws no neighbour that is not imported', () => {
    const imports = listImports();
    expect([...picture.neighbours].filter((edge) => !imports.has(edge))).toEqual([]);
  });
});
