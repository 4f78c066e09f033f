import type { IssueSheet } from '../../engine/app/history/issue-sheet';
import { issueGroups, type IssueGroup } from './issue-groups';
import { issueLine } from './issue-line';
import { issueText, meetingText, sectionsText, sinceText, versionText } from './issue-words';

/** The issue sheet: whose matter it is, which version, what is new in it, and what was accepted. */
export function IssueSheetView({ sheet }: { readonly sheet: IssueSheet }) {
  const { caseInfo, newest, previous, accepted } = sheet;
  const meeting = meetingText(caseInfo);
  return (
    <article>
      <p class="kind">{issueText.title}</p>
      <h1 tabIndex={-1}>{caseInfo.title ?? issueText.untitled}</h1>
      {meeting !== '' && <p>{meeting}</p>}
      <p>{versionText(newest)}</p>
      {previous === null ? <p>{issueText.first}</p> : <News sheet={sheet} since={sinceText(previous)} />}
      <h2>{issueText.accepted}</h2>
      {accepted === null && <p>{issueText.acceptedUnknown}</p>}
      {accepted?.length === 0 && <p>{issueText.noneAccepted}</p>}
      {accepted !== null && accepted.length > 0 && <Accepted accepted={accepted} />}
    </article>
  );
}

function News({ sheet, since }: { readonly sheet: IssueSheet; readonly since: string }) {
  const { differences, isTextSame } = sheet;
  return (
    <>
      <h2>{since}</h2>
      {differences === null && <p>{issueText.notKept}</p>}
      {differences?.length === 0 && <p>{issueText.noDifferences}</p>}
      {differences !== null && (isTextSame || differences.length === 0) && (
        <p>{isTextSame ? issueText.textSame : issueText.textChanged}</p>
      )}
      {issueGroups(differences ?? []).map((group) => (
        <Group key={group.sheet} group={group} />
      ))}
    </>
  );
}

function Group({ group: { sheet, parts } }: { readonly group: IssueGroup }) {
  return (
    <section>
      <h3>{sheet}</h3>
      {parts.map(({ sections, differences }) => (
        <Part key={sections.join()} sheet={sheet} sections={sections} differences={differences} />
      ))}
    </section>
  );
}

function Part(props: { readonly sheet: string } & IssueGroup['parts'][number]) {
  const { sheet, sections, differences } = props;
  const lines = differences.flatMap((difference) => issueLine(difference) ?? []);
  return (
    <>
      <p>{sectionsText(sections)}</p>
      {differences.length > lines.length && <p>{issueText.otherOrder}</p>}
      {lines.length > 0 && (
        <table>
          <caption class="hidden">{sheet}</caption>
          <thead>
            <tr>
              <th scope="col">{issueText.what}</th>
              <th scope="col">{issueText.before}</th>
              <th scope="col">{issueText.now}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, what, before, now }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <Value text={before} none={issueText.nothingBefore} />
                <Value text={now} none={issueText.nothingNow} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Value({ text, none }: { readonly text: string | null; readonly none: string }) {
  return <td class={text === null ? 'none' : undefined}>{text ?? none}</td>;
}

function Accepted({ accepted }: { readonly accepted: NonNullable<IssueSheet['accepted']> }) {
  return (
    <>
      <p>{issueText.acceptedWhy}</p>
      <ul class="accepted">
        {accepted.map(({ tab, cell, message, reason }) => (
          <li key={`${tab} ${cell} ${message}`}>
            <p>
              {tab}, cell {cell}: {message}
            </p>
            <p>
              <b>{issueText.reason}</b> {reason}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
