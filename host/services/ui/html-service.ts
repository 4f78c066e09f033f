import { membersOf, standInType } from '../../runtime/define-stand-in';
import { integer, standIn, text } from '../../runtime/params';
import { exception } from '../../runtime/service-error';
import type { StandIn, StandInType } from '../../runtime/stand-in';
import { blobType, decodeText } from '../script/blob';
import { enumeration } from '../enumeration';
import { compileTemplate } from './html-template';
import type { Execution } from '../world';

/** What an HtmlOutput holds. */
export interface HtmlOutputState {
  content: string;
  title: string;
  width: number | undefined;
  height: number | undefined;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

interface HtmlTemplateState {
  readonly execution: Execution;
  readonly content: string;
  readonly variables: Map<string, unknown>;
}

const sandboxMode = enumeration('SandboxMode', 'HtmlService', ['EMULATED', 'IFRAME', 'NATIVE']);
const frameOptions = enumeration('XFrameOptionsMode', 'HtmlService', ['ALLOWALL', 'DEFAULT']);

function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

const output = membersOf<HtmlOutputState>();
const set = (html: HtmlOutputState, change: Partial<HtmlOutputState>): StandIn =>
  htmlOutputType.of(Object.assign(html, change));

/** Apps Script's HtmlOutput. */
export const htmlOutputType: StandInType<HtmlOutputState> = standInType('HtmlOutput', 'HtmlService', {
  addMetaTag: output.call([text, text], (html, name, content) => {
    html.metaTags.push({ name, content });
    return htmlOutputType.of(html);
  }),
  append: output.call([text], (html, added) => set(html, { content: html.content + added })),
  appendUntrusted: output.call([text], (html, added) =>
    set(html, { content: html.content + escapeHtml(added) }),
  ),
  clear: output.call([], (html) => set(html, { content: '' })),
  getContent: output.call([], (html) => html.content),
  getHeight: output.call([], (html) => html.height ?? null),
  getTitle: output.call([], (html) => html.title),
  getWidth: output.call([], (html) => html.width ?? null),
  setContent: output.call([text], (html, content) => set(html, { content })),
  setHeight: output.call([integer], (html, height) => set(html, { height })),
  setSandboxMode: output.call([standIn(() => sandboxMode.valueType)], (html) => htmlOutputType.of(html)),
  setTitle: output.call([text], (html, title) => set(html, { title })),
  setWidth: output.call([integer], (html, width) => set(html, { width })),
  setXFrameOptionsMode: output.call([standIn(() => frameOptions.valueType)], (html) =>
    htmlOutputType.of(html),
  ),
});

function newOutput(content: string): StandIn {
  return htmlOutputType.of({ content, title: '', width: undefined, height: undefined, metaTags: [] });
}

const template = membersOf<HtmlTemplateState>();

/** Apps Script's HtmlTemplate: variables are set as properties. */
export const htmlTemplateType: StandInType<HtmlTemplateState> = standInType(
  'HtmlTemplate',
  'HtmlService',
  {
    evaluate: template.call([], ({ execution, content, variables }) =>
      newOutput(String(execution.evaluate(compileTemplate(content), variables))),
    ),
    getCode: template.call([], ({ content }) => compileTemplate(content)),
    getRawContent: template.call([], ({ content }) => content),
  },
  {
    properties: {
      read: ({ variables }, key) => variables.get(key),
      write: ({ variables }, key, value) => {
        variables.set(key, value);
      },
    },
  },
);

function file({ world }: Execution, name: string): string {
  const found = world.project.html.get(name.replace(/\.html$/, ''));
  if (found === undefined) throw exception(`No HTML file named ${name} was found.`);
  return found;
}

const newTemplate = (execution: Execution, content: string): StandIn =>
  htmlTemplateType.of({ execution, content, variables: new Map() });

const { call, either, property } = membersOf<Execution>();
const blob = standIn(() => blobType);

/** Apps Script's HtmlService. */
export const htmlServiceType: StandInType<Execution> = standInType('HtmlService', 'HtmlService', {
  SandboxMode: property(() => sandboxMode.object),
  XFrameOptionsMode: property(() => frameOptions.object),
  createHtmlOutput: either(
    call([], () => newOutput('')),
    call([text], (_, html) => newOutput(html)),
    call([blob], (_, { bytes }) => newOutput(decodeText(bytes))),
  ),
  createHtmlOutputFromFile: call([text], (execution, name) => newOutput(file(execution, name))),
  createTemplate: either(
    call([text], newTemplate),
    call([blob], (execution, { bytes }) => newTemplate(execution, decodeText(bytes))),
  ),
  createTemplateFromFile: call([text], (execution, name) => newTemplate(execution, file(execution, name))),
});
