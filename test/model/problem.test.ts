import { expect, it } from 'vitest';
import { bevindingId, formatProblem, formatReport, sortProblems, type Problem } from '../../src/model/problem.ts';

const probleem = (deel: Partial<Problem>): Problem => ({
  file: 'a.yaml',
  line: 1,
  column: 1,
  path: 'naam',
  rule: 'schema',
  severity: 'fout',
  message: 'verplicht veld ontbreekt',
  remedy: 'Vul dit veld in',
  ...deel,
});

it('formats place, field, problem and remedy on one line', () => {
  expect(formatProblem(probleem({ line: 7, column: 3 }))).toBe(
    'a.yaml:7:3 → naam: verplicht veld ontbreekt. Vul dit veld in.',
  );
  expect(formatProblem(probleem({ line: 0, path: '' }))).toBe('a.yaml → verplicht veld ontbreekt. Vul dit veld in.');
});

it('sorts by file, line as a number, column, rule and message', () => {
  const gesorteerd = [
    probleem({ file: 'a.yaml', line: 2 }),
    probleem({ file: 'a.yaml', line: 10, column: 1 }),
    probleem({ file: 'a.yaml', line: 10, column: 9, rule: 'a' }),
    probleem({ file: 'a.yaml', line: 10, column: 9, rule: 'b', message: 'a' }),
    probleem({ file: 'a.yaml', line: 10, column: 9, rule: 'b', message: 'b' }),
    probleem({ file: 'b.yaml', line: 1 }),
  ];
  expect(sortProblems([...gesorteerd].reverse())).toEqual(gesorteerd);
});

it('ends a report with both counts, in singular and plural', () => {
  const een = [probleem({})];
  const meer = [probleem({}), probleem({ line: 2 }), probleem({ severity: 'bevinding' })];
  expect(formatReport([], { bevindingen: false })).toBe('0 fouten, 0 bevindingen');
  expect(formatReport(een, { bevindingen: false }).split('\n').at(-1)).toBe('1 fout, 0 bevindingen');
  expect(formatReport(meer, { bevindingen: false }).split('\n')).toHaveLength(3);
  expect(formatReport(meer, { bevindingen: true }).split('\n').slice(2)).toEqual([
    'bevinding: a.yaml:1:1 → naam: verplicht veld ontbreekt. Vul dit veld in.',
    '2 fouten, 1 bevinding',
  ]);
});

it('gives a finding an id from rule, record and key, whatever its place in the file', () => {
  const over = { collectie: 'producten', id: 'x/2025/y', sleutel: 'open-inloop' };
  const vondst = probleem({ severity: 'bevinding', rule: 'regel', over });
  expect(bevindingId(vondst)).toBe('regel_x_2025_y__open-inloop');
  expect(bevindingId({ ...vondst, line: 99, path: 'lijst.7' })).toBe(bevindingId(vondst));
  expect(bevindingId({ ...vondst, over: { collectie: 'bronnen', id: 'plan' } })).toBe('regel_plan');
});

it('names in the report what a finding counts', () => {
  const over = { collectie: 'producten', id: 'x/2025/y', delen: ['een', 'twee'] };
  const vondst = probleem({ severity: 'bevinding', rule: 'regel', over, message: 'er ontbreekt iets' });
  expect(formatReport([vondst], { bevindingen: true }).split('\n')[0]).toBe(
    'bevinding regel_x_2025_y: a.yaml:1:1 → naam: er ontbreekt iets. Vul dit veld in. Het gaat om: een; twee.',
  );
});
