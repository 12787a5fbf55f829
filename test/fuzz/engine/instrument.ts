import { type AnyNode, type Node, parse } from 'acorn';

/** A piece of code whose runs are counted: a function's body, or an arm of a branch. */
export interface Block {
  readonly kind: 'function' | 'branch';
  /** Where it stands in the source, in characters; empty for an `else` that nobody wrote. */
  readonly start: number;
  readonly end: number;
}

export interface Instrumented {
  readonly source: string;
  readonly blocks: readonly Block[];
  /** Texts and numbers that stand in the code: what it compares its input with is among them. */
  readonly literals: readonly (string | number)[];
}

/** A child node may stand by itself or in a list. */
function childrenOf(node: Node): readonly AnyNode[] {
  const isNode = (value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value;
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** Puts counters into one module. Nothing moves to another line. */
class Instrumenter {
  readonly blocks: Block[] = [];
  readonly literals: (string | number)[] = [];
  readonly #counters: string;
  readonly #firstBlock: number;
  /** In the order in which they follow each other where several stand at one place. */
  readonly #insertions: { readonly at: number; readonly text: string }[] = [];

  constructor(counters: string, firstBlock: number) {
    this.#counters = counters;
    this.#firstBlock = firstBlock;
  }

  #insert(at: number, text: string): void {
    this.#insertions.push({ at, text });
  }

  #count({ start, end }: { start: number; end: number }, kind: Block['kind']): string {
    const number = this.#firstBlock + this.blocks.push({ kind, start, end }) - 1;
    return `${this.#counters}[${number}]++`;
  }

  /** A statement that is counted, in braces if it has none. */
  #statement(node: AnyNode, kind: Block['kind'] = 'branch'): void {
    const counter = this.#count(node, kind);
    if (node.type === 'BlockStatement') {
      this.#insert(node.start + 1, `${counter};`);
      this.walk(node);
      return;
    }
    this.#insert(node.start, `{${counter};`);
    this.walk(node);
    this.#insert(node.end, '}');
  }

  #expression(node: AnyNode, kind: Block['kind'] = 'branch'): void {
    this.#insert(node.start, `(${this.#count(node, kind)},`);
    this.walk(node);
    this.#insert(node.end, ')');
  }

  #if({ test, consequent, alternate }: Extract<AnyNode, { type: 'IfStatement' }>): void {
    this.walk(test);
    this.#statement(consequent);
    const { end } = consequent;
    if (alternate) this.#statement(alternate);
    else this.#insert(end, ` else{${this.#count({ start: end, end }, 'branch')}}`);
  }

  /** Walks all children, but counts some of them. */
  #children(node: AnyNode, isCounted: (child: AnyNode) => boolean, count: (child: AnyNode) => void): void {
    for (const child of childrenOf(node)) {
      if (isCounted(child)) count(child);
      else this.walk(child);
    }
  }

  #case(node: Extract<AnyNode, { type: 'SwitchCase' }>): void {
    const [first] = node.consequent;
    if (node.test) this.walk(node.test);
    if (first !== undefined) this.#insert(first.start, `${this.#count(node, 'branch')};`);
    for (const child of node.consequent) this.walk(child);
  }

  #body(child: AnyNode): void {
    if (child.type === 'BlockStatement') this.#statement(child, 'function');
    else this.#expression(child, 'function');
  }

  walk(node: AnyNode): void {
    const asStatement = (child: AnyNode) => this.#statement(child);
    const asExpression = (child: AnyNode) => this.#expression(child);
    switch (node.type) {
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        this.#children(
          node,
          (child) => child === node.body,
          (child) => this.#body(child),
        );
        break;
      case 'IfStatement':
        this.#if(node);
        break;
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'CatchClause':
        this.#children(node, (child) => child === node.body, asStatement);
        break;
      case 'ConditionalExpression':
        this.#children(node, (child) => child !== node.test, asExpression);
        break;
      case 'LogicalExpression':
      case 'AssignmentPattern':
        this.#children(node, (child) => child === node.right, asExpression);
        break;
      case 'SwitchCase':
        this.#case(node);
        break;
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        break;
      case 'ExportNamedDeclaration':
        if (node.declaration) this.walk(node.declaration);
        break;
      default:
        this.#note(node);
        for (const child of childrenOf(node)) this.walk(child);
    }
  }

  #note(node: AnyNode): void {
    const literal =
      node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.cooked : undefined;
    if (typeof literal === 'string' || typeof literal === 'number') this.literals.push(literal);
  }

  apply(source: string): string {
    let at = 0;
    let text = '';
    for (const insertion of this.#insertions.toSorted((a, b) => a.at - b.at)) {
      text += source.slice(at, insertion.at) + insertion.text;
      at = insertion.at;
    }
    return text + source.slice(at);
  }
}

/**
 * Makes a module count how often each of its blocks runs.
 *
 * @param source JavaScript of an ES module
 * @param counters an expression for the array of counters
 * @param firstBlock the counter of the module's first block
 */
export function instrument(source: string, counters: string, firstBlock: number): Instrumented {
  const program = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const instrumenter = new Instrumenter(counters, firstBlock);
  for (const statement of program.body) instrumenter.walk(statement);
  return { source: instrumenter.apply(source), blocks: instrumenter.blocks, literals: instrumenter.literals };
}
