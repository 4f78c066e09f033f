import { unsupported } from '../../runtime/service-error';

/**
 * Utilities.formatString: the conversions %s, %d, %i, %f, %e, %x, %X, %o and %% of sprintf, with flags, width and
 * precision. Any other is refused by name.
 */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+ 0#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g,
    (all: string, flags: string, width: string | undefined, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const shown = converted(kind, args[next++], precision, all);
      const sign = /^-/.test(shown) || !/[dife]/.test(kind) ? '' : (/[+ ]/.exec(flags)?.[0] ?? '');
      const size = Number(width ?? 0);
      if (flags.includes('-')) return `${sign}${shown}`.padEnd(size);
      if (!flags.includes('0') || kind === 's') return `${sign}${shown}`.padStart(size);
      const [, minus = '', digits = ''] = /^(-?)(.*)$/.exec(shown) ?? [];
      return `${sign}${minus}${digits.padStart(size - sign.length - minus.length, '0')}`;
    },
  );
}

function converted(kind: string, value: unknown, precision: string | undefined, all: string): string {
  const number = Number(value);
  switch (kind) {
    case 's': {
      const text =
        typeof value === 'string' ? value : value === undefined ? 'undefined' : JSON.stringify(value);
      return precision === undefined ? text : text.slice(0, Number(precision));
    }
    case 'd':
    case 'i':
      return String(Math.trunc(number));
    case 'f':
      return number.toFixed(Number(precision ?? 6));
    case 'e':
      return number.toExponential(Number(precision ?? 6));
    case 'x':
      return Math.trunc(number).toString(16);
    case 'X':
      return Math.trunc(number).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(number).toString(8);
    default:
      throw unsupported(`Utilities.formatString with ${all}`);
  }
}
