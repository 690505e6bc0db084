import { BACKEND } from '../../src/config/defaults.ts';
import type { Prd, SignOff } from '../../src/model/prd.ts';
import { rule } from '../../src/rules/signoffs-complete.ts';
import { at, facts, prd, signOff, withPrd } from '../support/facts.ts';

const told = (signOffs: readonly SignOff[], more: Partial<Prd> = {}) =>
  rule.check(withPrd({ signOffs, ...more }), BACKEND);
const outcomes = (signOffs: readonly SignOff[]) => told(signOffs).map((one) => one.outcome);
const ALL = ['PM', 'QA', 'Eng Lead'].map((role) => signOff(role));

describe('signoffs-complete', () => {
  test('all signed', () => {
    expect(told(ALL)).toEqual([{ outcome: 'pass', says: '3 roles signed off: PM, QA and Eng Lead' }]);
  });

  test.each([
    ['aliases', ['Technical Product Manager', 'Test Lead', 'Engineering']],
    ['other case, dashes and spaces', ['pm', 'Q.A.'.replaceAll('.', ''), 'ENG  LEAD']],
    ['roles written together', ['PM/TPM', 'QA & Eng Lead']],
    ['a name in brackets', ['PM (Jo)', 'QA (Al)', 'Eng Lead (Bo)']],
  ])('%s are known', (_, roles) => expect(outcomes(roles.map((role) => signOff(role)))).toEqual(['pass']));

  test('an open role gives its own line back, ticked, with name and date to fill in', () => {
    const open = signOff('QA', { ticked: false, source: '- [ ] QA — scenarios confirmed', at: at(95) });
    expect(told([ALL[0], open, ALL[2]].filter((one) => one !== undefined))).toEqual([
      {
        outcome: 'fail',
        says: 'QA has not signed off (9.4)',
        at: at(95),
        fix: 'Let them review and tick the box, with name and date',
        suggestion: '- [x] QA — scenarios confirmed — <name>, <yyyy-mm-dd>',
      },
    ]);
  });

  test('all roles on one line are one finding', () => {
    const source = '- [ ] PM, [ ] VP-Product, [ ] CTO';
    const line = ['PM', 'VP-Product', 'CTO'].map((role) => signOff(role, { ticked: false, source, at: at(95) }));
    const [remark, ...rest] = told([...line, ...ALL.slice(1)]);
    expect(rest).toEqual([]);
    expect(remark?.says).toBe('PM, VP-Product and CTO have not signed off (9.4)');
    expect(remark?.suggestion).toBe('- [x] PM, [x] VP-Product, [x] CTO — <name>, <yyyy-mm-dd>');
  });

  test.each([
    ['| QA | | | Pending |', '| QA | <name> | <yyyy-mm-dd> | Approved |'],
    ['| QA | — | - | ☐ |', '| QA | <name> | <yyyy-mm-dd> | [x] |'],
    ['| [ ] QA | Ann | 2025-01-02 |', '| [x] QA | Ann | 2025-01-02 |'],
    ['| QA | Ann \\| Bob | 2025-01-02 |', undefined],
  ])('a row of a table is given back filled in: %s', (source, suggestion) => {
    const row = signOff('QA', { ticked: false, source });
    expect(told([...ALL, row])[0]?.suggestion).toBe(suggestion);
  });

  test('required roles that are not listed are named at once', () => {
    expect(told([signOff('Security')])).toEqual([
      expect.objectContaining({
        outcome: 'fail',
        says: 'PM, QA and Eng Lead are not listed in 9.4 and must sign off',
        suggestion:
          '- [x] PM — <name>, <yyyy-mm-dd>\n- [x] QA — <name>, <yyyy-mm-dd>\n- [x] Eng Lead — <name>, <yyyy-mm-dd>',
      }),
    ]);
  });

  test('"(or N/A)" is no waiver', () => {
    const open = signOff('CTO', { ticked: false, text: 'CTO (or N/A)', source: '- [ ] CTO (or N/A)' });
    expect(told([...ALL, open])[0]).toMatchObject({
      outcome: 'fail',
      says: 'CTO has not signed off (9.4); "N/A" without a reason is no waiver',
    });
  });

  test.each(['', ' ', '—', 'TBD', 'n/a', '<reason>'])('a waiver with the reason %j is none', (waived) => {
    expect(outcomes([...ALL, signOff('CTO', { ticked: false, waived })])).toEqual(['fail']);
  });

  test('a waiver with a reason is told and passes', () => {
    const waived = signOff('CTO', { ticked: false, waived: 'no change of architecture' });
    expect(told([...ALL, waived]).map((one) => [one.outcome, one.says])).toEqual([
      ['pass', '3 roles signed off: PM, QA and Eng Lead'],
      ['not-applicable', 'CTO is waived: no change of architecture'],
    ]);
  });

  test.each([true, false])('a required role cannot be waived (ticked: %s)', (ticked) => {
    const waived = signOff('QA', { ticked, waived: 'no tests needed' });
    expect(told([signOff('PM'), signOff('Eng Lead'), waived])[0]).toMatchObject({
      outcome: 'fail',
      says: 'QA must sign off and cannot be waived (9.4 says: N/A, no tests needed)',
    });
  });

  test('one open round fails although another one is ticked', () =>
    expect(outcomes([...ALL, signOff('QA', { ticked: false, at: at(99) })])).toEqual(['fail']));

  test('no section and an empty section fail with different words', () => {
    const sections = prd().sections.filter((one) => one.number !== '9.4');
    expect(told([], { sections })[0]).toMatchObject({
      outcome: 'fail',
      says: 'There is no section 9.4, so nobody has signed off',
      suggestion: expect.stringMatching(/^### 9\.4 Review log and sign-offs\n\n- \[x\] PM — /),
    });
    expect(told([])[0]?.says).toBe('Section 9.4 names no role, so nobody has signed off');
  });

  test('waiving everybody is no sign-off, even when nobody is required', () => {
    const policy = { ...BACKEND, roles: [] };
    const given = withPrd({ signOffs: [signOff('CTO', { ticked: false, waived: 'small change' })] });
    expect(rule.check(given, policy)[0]?.outcome).toBe('fail');
  });

  test('hostile roles', () => {
    const open = signOff(`__proto__\n::error::${'x'.repeat(10_000)}`, { ticked: false });
    const [remark] = told([...ALL, open]);
    expect(remark?.says.length).toBeLessThan(120);
    expect(remark?.says).not.toContain('\n');
  });

  test('no document', () =>
    expect(rule.check(facts({ prds: [] }), BACKEND).map((one) => one.outcome)).toEqual(['not-applicable']));
});
