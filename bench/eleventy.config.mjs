export default () => ({ dir: { input: 'eleventy', output: process.env.BUURUITVOER } });
