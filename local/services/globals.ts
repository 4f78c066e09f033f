import { standInType } from '../runtime/define-stand-in';
import type { StandIn } from '../runtime/stand-in';
import { unsupported } from '../runtime/service-error';
import { cacheServiceType } from './cache-service';
import { docsType } from './docs';
import { driveType } from './drive';
import { htmlServiceType } from './html-service';
import { lockServiceType } from './lock-service';
import { consoleType, loggerType } from './log';
import { mimeTypeType } from './mime-type';
import { propertiesServiceType } from './properties-service';
import { scriptAppType } from './script-app';
import { sessionType } from './session';
import { spreadsheetAppType } from './spreadsheet-app';
import { utilitiesType } from './utilities';
import type { Execution } from './world';

const builtIn = [
  cacheServiceType,
  htmlServiceType,
  lockServiceType,
  loggerType,
  propertiesServiceType,
  scriptAppType,
  sessionType,
  spreadsheetAppType,
  utilitiesType,
];

const advanced = new Map([
  ['docs v1', docsType],
  ['drive v3', driveType],
]);

// Services that every script at Google has and that the host has no stand-in for: each member is refused by name.
const absent = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/**
 * Every global that Apps Script gives a script: built-in services, the advanced services that the manifest enables
 * (under the names it gives them), console and MimeType.
 * @throws when the manifest enables an advanced service that the host has no stand-in for
 */
export function globalsOf(execution: Execution): ReadonlyMap<string, unknown> {
  const { world } = execution;
  const enabled = world.project.manifest.dependencies?.enabledAdvancedServices ?? [];
  return new Map<string, unknown>([
    ...absent.map((name): [string, StandIn] => [name, standInType<null>(name, name, {}).of(null)]),
    ...builtIn.map((type): [string, StandIn] => [type.name, type.of(execution)]),
    ...enabled.map(({ userSymbol, serviceId, version }): [string, StandIn] => {
      const type = advanced.get(`${serviceId} ${version}`);
      if (!type) throw unsupported(`the advanced service ${serviceId} ${version}`);
      return [userSymbol, type.of(execution)];
    }),
    ['console', consoleType.of({ world, timers: new Map() })],
    ['MimeType', mimeTypeType.of(null)],
  ]);
}
