import { standInType } from '../runtime/define-stand-in';
import type { StandIn } from '../runtime/stand-in';
import { browserType } from './ui/browser';
import { cacheServiceType } from './script/cache-service';
import { chartsType } from './spreadsheet/charts';
import { documentAppType } from './document/document-app';
import { docsType } from './docs/docs';
import { driveType, driveWithApprovalsType } from './drive/drive';
import { htmlServiceType } from './ui/html-service';
import { lockServiceType } from './script/lock-service';
import { gmailAppType, mailAppType } from './outside/mail';
import { urlFetchAppType } from './outside/url-fetch';
import { consoleType, loggerType } from './script/log';
import { mimeTypeType } from './script/mime-type';
import { propertiesServiceType } from './script/properties-service';
import { scriptAppType } from './script/script-app';
import { sessionType } from './script/session';
import { spreadsheetAppType } from './spreadsheet/spreadsheet-app';
import { utilitiesType } from './script/utilities';
import type { Execution } from './world';

const builtIn = [
  browserType,
  cacheServiceType,
  documentAppType,
  gmailAppType,
  htmlServiceType,
  lockServiceType,
  loggerType,
  mailAppType,
  propertiesServiceType,
  scriptAppType,
  sessionType,
  spreadsheetAppType,
  urlFetchAppType,
  utilitiesType,
];

const advanced = new Map([
  ['docs v1', docsType],
  ['drive v3', driveType],
]);

// Services that every script at Google has and that the host has no stand-in for: each member is refused by name.
const absent = [
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DriveApp',
  'FormApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

/** A service or library of which each member is refused by name. */
function refusing(name: string): StandIn {
  return standInType<null>(name, name, {}).of(null);
}

/**
 * Every global that Apps Script gives a script: built-in services, the advanced services that the manifest enables
 * (under the names it gives them), console and MimeType. Libraries, and services that the host has no stand-in for,
 * are there to refuse by name.
 */
export function globalsOf(execution: Execution): ReadonlyMap<string, unknown> {
  const { world } = execution;
  const { enabledAdvancedServices: enabled = [], libraries = [] } = world.project.manifest.dependencies ?? {};
  return new Map<string, unknown>([
    ...[...absent, ...libraries.map(({ userSymbol }) => userSymbol)].map((name): [string, StandIn] => [
      name,
      refusing(name),
    ]),
    ...builtIn.map((type): [string, StandIn] => [type.name, type.of(execution)]),
    ...enabled.map(({ userSymbol, serviceId, version }): [string, StandIn] => {
      const found = advanced.get(`${serviceId} ${version}`);
      const type =
        found === driveType && world.account.approvals !== 'absent' ? driveWithApprovalsType : found;
      return [userSymbol, type?.of(execution) ?? refusing(userSymbol)];
    }),
    ['Charts', chartsType.of(null)],
    ['console', consoleType.of({ world, timers: new Map() })],
    ['MimeType', mimeTypeType.of(null)],
  ]);
}
