export { runWord as run } from './run';
export * from './limits';
export { default } from './show';
