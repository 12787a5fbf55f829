/** Changes that no test is asked to notice. */
import type { Ignorer } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** As much of Babel's paths as is looked at. */
interface SyntaxPath {
  readonly node: {
    readonly type: string;
    readonly right?: unknown;
    readonly key?: { readonly name?: string };
    readonly callee?: { readonly name?: string };
    readonly arguments?: readonly unknown[];
  };
  readonly parentPath: SyntaxPath | null;
}

/** Properties whose text is for people: tests hold codes and places, not every word. */
const TEXTS: ReadonlySet<string | undefined> = new Set(['message', 'hint']);

/** Makes an object of a code, a message and a hint. */
const FAULT_MAKER = 'shardFault';

function isTextForPeople({ node, parentPath }: SyntaxPath): boolean {
  const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
  if (!isText || parentPath === null) return false;
  const { type, key, callee, arguments: given } = parentPath.node;
  if (type === 'CallExpression' && callee?.name === FAULT_MAKER) return given?.[0] !== node;
  return type === 'ObjectProperty' && TEXTS.has(key?.name);
}

/** `const [, first = ''] = match`: the compiler can't know that the group is always there. */
function isDefaultOfGroup({ node, parentPath }: SyntaxPath): boolean {
  const isDefault = parentPath?.node.type === 'AssignmentPattern' && parentPath.node.right === node;
  return isDefault && parentPath.parentPath?.node.type === 'ArrayPattern';
}

const IGNORER: Ignorer = {
  shouldIgnore(path) {
    if (isTextForPeople(path as SyntaxPath)) return 'a text for people';
    if (isDefaultOfGroup(path as SyntaxPath)) return 'a default that only the compiler asks for';
    return undefined;
  },
};

export const IGNORER_NAME = 'texts-and-defaults';
export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, IGNORER_NAME, IGNORER)];
