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
  readonly execution: Execution;
  content: string;
  title: string;
  width: number | undefined;
  height: number | undefined;
  faviconUrl: string | null;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

interface HtmlTemplateState {
  readonly execution: Execution;
  readonly content: string;
  readonly variables: Map<string, unknown>;
}

const sandboxMode = enumeration('SandboxMode', 'HtmlService', ['EMULATED', 'IFRAME', 'NATIVE']);
const frameOptions = enumeration('XFrameOptionsMode', 'HtmlService', ['ALLOWALL', 'DEFAULT']);

// The names of < and > were seen by gas-fakes' author (testhtmlservice.js); the others follow them.
const entities: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": '#39',
};

function escapeHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&${entities[character] ?? ''};`);
}

const metaTag = membersOf<{ readonly name: string; readonly content: string }>();

/** Apps Script's HtmlOutputMetaTag. */
export const metaTagType: StandInType<{ readonly name: string; readonly content: string }> = standInType(
  'HtmlOutputMetaTag',
  'HtmlService',
  {
    getContent: metaTag.call([], ({ content }) => content),
    getName: metaTag.call([], ({ name }) => name),
  },
);

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
  asTemplate: output.call([], ({ execution, content }) => newTemplate(execution, content)),
  clear: output.call([], (html) => set(html, { content: '' })),
  getBlob: output.call([], ({ content }) =>
    blobType.of({ bytes: Buffer.from(content, 'utf8'), contentType: 'text/html', name: null }),
  ),
  getContent: output.call([], (html) => html.content),
  getFaviconUrl: output.call([], ({ faviconUrl }) => faviconUrl),
  getHeight: output.call([], (html) => html.height ?? null),
  getMetaTags: output.call([], ({ metaTags }) => metaTags.map((tag) => metaTagType.of(tag))),
  getTitle: output.call([], (html) => html.title),
  getWidth: output.call([], (html) => html.width ?? null),
  setContent: output.call([text], (html, content) => set(html, { content })),
  setFaviconUrl: output.call([text], (html, faviconUrl) => set(html, { faviconUrl })),
  setHeight: output.call([integer], (html, height) => set(html, { height })),
  setSandboxMode: output.call([standIn(() => sandboxMode.valueType)], (html) => htmlOutputType.of(html)),
  setTitle: output.call([text], (html, title) => set(html, { title })),
  setWidth: output.call([integer], (html, width) => set(html, { width })),
  setXFrameOptionsMode: output.call([standIn(() => frameOptions.valueType)], (html) =>
    htmlOutputType.of(html),
  ),
});

function newOutput(execution: Execution, content: string): StandIn {
  const sizes = { width: undefined, height: undefined };
  return htmlOutputType.of({ execution, content, title: '', ...sizes, faviconUrl: null, metaTags: [] });
}

const template = membersOf<HtmlTemplateState>();

/** Apps Script's HtmlTemplate: variables are set as properties. */
export const htmlTemplateType: StandInType<HtmlTemplateState> = standInType(
  'HtmlTemplate',
  'HtmlService',
  {
    evaluate: template.call([], ({ execution, content, variables }) =>
      newOutput(execution, String(execution.evaluate(compileTemplate(content), variables))),
    ),
    getCode: template.call([], ({ content }) => compileTemplate(content)),
    getCodeWithComments: template.call([], ({ content }) => commented(content)),
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

/** The script of a template, each line of the template before it as a comment. */
function commented(content: string): string {
  const lines = content.split('\n').map((line) => `// ${line}`);
  return [...lines, compileTemplate(content)].join('\n');
}

function file({ world }: Execution, name: string): string {
  const found = world.project.html.get(name.replace(/\.html$/, ''));
  if (found === undefined) throw exception(`No HTML file named ${name} was found.`);
  return found();
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
    call([], (execution) => newOutput(execution, '')),
    call([text], newOutput),
    call([blob], (execution, { bytes }) => newOutput(execution, decodeText(bytes))),
  ),
  createHtmlOutputFromFile: call([text], (execution, name) => newOutput(execution, file(execution, name))),
  createTemplate: either(
    call([text], newTemplate),
    call([blob], (execution, { bytes }) => newTemplate(execution, decodeText(bytes))),
  ),
  createTemplateFromFile: call([text], (execution, name) => newTemplate(execution, file(execution, name))),
});
