import { formulaFunctions, numberOf, textOf } from './formula-functions';
import { FormulaError, formulaTokens, NotCalculated, type Token } from './formula-tokens';
import { first, one, type Lazy, type Scalar, type Values } from './formula-values';

/** What a formula refers to. */
export interface References {
  readonly range: (notation: string) => Values;
  /** A name of the workbook; undefined where it stands for no range. */
  readonly named: (name: string) => Values | undefined;
}

/** A formula that was read and can be worked out. */
export interface Expression {
  readonly value: () => Scalar;
  /** How deep its parentheses and functions lie in each other. */
  readonly nesting: number;
}

/** How deep parentheses and functions may lie in each other; Excel has 64 levels of functions. */
const deepestNesting = 64;

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/**
 * Reads a formula, without the "=" it begins with. What an IF does not choose is not worked out.
 * @throws {FormulaError} #ERROR! where it is no formula
 * @throws {NotCalculated} where the host cannot work it out
 */
export function readExpression(formula: string, references: References): Expression {
  return new ExpressionReader(formulaTokens(formula), references).read();
}

class ExpressionReader {
  private place = 0;
  private depth = 0;
  private nesting = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly references: References,
  ) {}

  read(): Expression {
    const result = this.readLevel(0);
    if (this.place < this.tokens.length) throw new FormulaError('#ERROR!');
    return { value: () => first(result()), nesting: this.nesting };
  }

  private readLevel(level: number): Lazy {
    const signs = levels[level];
    if (!signs) return this.readPercent();
    const start = this.readLevel(level + 1);
    const rest: (readonly [operator: string, operand: Lazy])[] = [];
    for (let sign = this.takeSign(signs); sign !== undefined; sign = this.takeSign(signs)) {
      rest.push([sign, this.readLevel(level + 1)]);
    }
    if (rest.length === 0) return start;
    // A loop, not a closure in a closure: a sum of thousands of terms is as deep as one of two.
    return () =>
      one(
        rest.reduce<Scalar>(
          (left, [operator, operand]) => operate(operator, left, first(operand())),
          first(start()),
        ),
      );
  }

  private readPercent(): Lazy {
    const whole = this.readUnary();
    let percents = 0;
    while (this.takeSign(['%']) !== undefined) percents++;
    return percents === 0 ? whole : () => one(numberOf(first(whole())) / 100 ** percents);
  }

  private readUnary(): Lazy {
    let minus = 0;
    for (let sign = this.takeSign(['-', '+']); sign !== undefined; sign = this.takeSign(['-', '+'])) {
      if (sign === '-') minus++;
    }
    const operand = this.readOperand();
    if (minus === 0) return operand;
    return () => one(minus % 2 === 0 ? numberOf(first(operand())) : -numberOf(first(operand())));
  }

  private readOperand(): Lazy {
    const token = this.tokens[this.place++];
    switch (token?.kind) {
      case 'number':
      case 'text':
        return () => one(token.value);
      case 'range':
        return () => this.references.range(token.notation);
      case 'error':
        return () => {
          throw new FormulaError(token.value);
        };
      case 'name':
        return this.readName(token.name);
      case 'sign':
        if (token.sign !== '(') throw new FormulaError('#ERROR!');
        return this.nested(() => this.closed(this.readLevel(0)));
      case undefined:
        throw new FormulaError('#ERROR!');
    }
  }

  private nested(read: () => Lazy): Lazy {
    this.nesting = Math.max(this.nesting, ++this.depth);
    if (this.depth > deepestNesting) throw new NotCalculated({ kind: 'nesting' });
    const inner = read();
    this.depth--;
    return inner;
  }

  private readName(name: string): Lazy {
    if (this.takeSign(['(']) === undefined) {
      if (name === 'TRUE' || name === 'FALSE') return () => one(name === 'TRUE');
      return () => {
        const values = this.references.named(name);
        if (!values) throw new NotCalculated({ kind: 'name', name });
        return values;
      };
    }
    return this.nested(() => this.readCall(name));
  }

  private readCall(name: string): Lazy {
    const run = formulaFunctions.get(name);
    const args: Lazy[] = [];
    if (this.takeSign([')']) === undefined) {
      do {
        const next = this.tokens[this.place];
        const isEmpty = next?.kind === 'sign' && (next.sign === ',' || next.sign === ')');
        args.push(isEmpty ? () => one(null) : this.readLevel(0));
      } while (this.takeSign([',']) !== undefined);
      this.closed(() => one(null));
    }
    return () => {
      if (!run) throw new NotCalculated({ kind: 'function', name });
      return one(run(args));
    };
  }

  private closed(value: Lazy): Lazy {
    if (this.takeSign([')']) === undefined) throw new FormulaError('#ERROR!');
    return value;
  }

  private takeSign(signs: readonly string[]): string | undefined {
    const token = this.tokens[this.place];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return undefined;
    this.place++;
    return token.sign;
  }
}

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '&':
      return textOf(left) + textOf(right);
    case '+':
      return numberOf(left) + numberOf(right);
    case '-':
      return numberOf(left) - numberOf(right);
    case '*':
      return numberOf(left) * numberOf(right);
    case '/':
      if (numberOf(right) === 0) throw new FormulaError('#DIV/0!');
      return numberOf(left) / numberOf(right);
    case '^':
      return numberOf(left) ** numberOf(right);
    default:
      return compare(operator, left, right);
  }
}

function compare(operator: string, left: Scalar, right: Scalar): boolean {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  switch (operator) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
}

/** An empty cell equals both 0 and the empty text; texts are compared without regard to case. */
function comparable(value: Scalar, other: Scalar): string | number | boolean {
  if (value === null) return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  return typeof value === 'string' ? value.toLowerCase() : value;
}
