import type { Place } from '../model/place.ts';
import type { Finding, Report, Teller, UsedWaiver } from '../model/verdict.ts';
import { evidenceData } from './ground/evidence-data.ts';
import { data, json } from './ground/sanitise.ts';

const place = ({ path, line, column }: Place) => ({
  path: data(path),
  line,
  ...(column === undefined ? {} : { column }),
});

const findingData = (finding: Finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  outcome: finding.outcome,
  says: data(finding.says),
  ...(finding.fix === undefined ? {} : { fix: data(finding.fix) }),
  ...(finding.suggestion === undefined ? {} : { suggestion: data(finding.suggestion) }),
  ...(finding.at ? { at: place(finding.at) } : {}),
  ...(finding.also ? { also: place(finding.also) } : {}),
  ...(finding.waived ? { waived: { id: data(finding.waived.id), until: finding.waived.until } } : {}),
  ...(finding.waive ? { waive: finding.waive.map((name) => data(name)) } : {}),
});

const waiverData = (waiver: UsedWaiver) => ({
  id: data(waiver.id),
  until: waiver.until,
  says: data(waiver.says),
  reason: data(waiver.reason),
  owner: data(waiver.owner),
  approvedBy: data(waiver.approvedBy),
  findings: waiver.findings,
  at: place(waiver.at),
  ...(waiver.link === undefined ? {} : { link: data(waiver.link) }),
});

function changeData({ facts }: Report) {
  const { repository, base, head, pullRequest } = facts.change;
  const told = pullRequest && {
    ...(pullRequest.number === undefined ? {} : { number: pullRequest.number }),
    ...(pullRequest.title === undefined ? {} : { title: data(pullRequest.title) }),
    ...(pullRequest.author ? { author: data(pullRequest.author.login) } : {}),
  };
  return { repository: data(repository), base, head, ...(told ? { pullRequest: told } : {}) };
}

/** The document that docs/schema/verdict.schema.json describes. */
export function verdictDocument(report: Report) {
  const { facts, verdict, tool, policySource } = report;
  return {
    schemaVersion: 1,
    tool,
    change: changeData(report),
    prds: facts.prds.map(({ prd, chosen }) => ({
      path: data(prd.path),
      title: data(prd.title),
      ...(prd.itemId === undefined ? {} : { id: data(prd.itemId) }),
      ...(prd.status === undefined ? {} : { status: data(prd.status) }),
      chosen,
    })),
    policy: {
      source: policySource.kind,
      preset: policySource.preset,
      ...(policySource.path === undefined ? {} : { path: data(policySource.path) }),
      ...(policySource.commit === undefined ? {} : { commit: policySource.commit }),
    },
    verdict: {
      state: verdict.state,
      summary: data(verdict.summary),
      ...(verdict.validUntil === undefined ? {} : { validUntil: verdict.validUntil }),
    },
    ...(verdict.waivers ? { waivers: verdict.waivers.map(waiverData) } : {}),
    findings: verdict.findings.map(findingData),
    evidence: facts.evidence.map((one) => evidenceData(facts, one)),
    counts: verdict.counts,
  };
}

/** For programs: the whole verdict as one JSON document. */
export const teller: Teller = {
  id: 'json',
  title: 'JSON, described by docs/schema/verdict.schema.json',
  tell: (report) => `${json(verdictDocument(report))}\n`,
};
