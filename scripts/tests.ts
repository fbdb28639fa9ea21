import { startVitest } from 'vitest/node';

// Runs Vitest and closes with one line that any CI understands: `N passed, N failed`.
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const vitest = await startVitest(filters, { watch: false });
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
const tel = (stand: string): number => tests.filter((test) => test.result().state === stand).length;
const kapot = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length;
const overgeslagen = tel('skipped') > 0 ? `, ${String(tel('skipped'))} skipped` : '';
await vitest.close();
const mislukt = tel('failed') + kapot + vitest.state.getUnhandledErrors().length;
console.log(`${String(tel('passed'))} passed, ${String(mislukt)} failed${overgeslagen}`);
process.exit(mislukt > 0 || tests.length === 0 ? 1 : 0);
