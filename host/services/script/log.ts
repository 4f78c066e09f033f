import { format } from 'node:util';
import { membersOf, standInType } from '../../runtime/define-stand-in';
import { text } from '../../runtime/params';
import type { MethodMember, StandInType } from '../../runtime/stand-in';
import type { Execution, LogLevel, World } from '../world';

interface LogState {
  readonly world: World;
  readonly timers: Map<string, number>;
}

const { call, variadic } = membersOf<LogState>();

function line(level: LogLevel): MethodMember<LogState> {
  return variadic(0, ({ world }, args) => {
    world.log(level, format(...args));
  });
}

function timer(run: (log: LogState, label: string) => void): MethodMember<LogState> {
  return call([text], run);
}

/** Apps Script's console: what is logged is kept by the host. */
export const consoleType: StandInType<LogState> = standInType('console', 'console', {
  error: line('error'),
  info: line('info'),
  log: line('log'),
  warn: line('warn'),
  time: timer(({ world, timers }, label) => {
    timers.set(label, world.now());
  }),
  timeEnd: timer(({ world, timers }, label) => {
    const began = timers.get(label);
    if (began !== undefined) world.log('log', `${label}: ${String(world.now() - began)}ms`);
  }),
});

/** Apps Script's Logger; it writes to the same log. */
export const loggerType: StandInType<Execution> = standInType('Logger', 'Logger', {
  log: membersOf<Execution>().variadic(1, (execution, args) => {
    execution.world.log('log', format(...args));
    return loggerType.of(execution);
  }),
});
